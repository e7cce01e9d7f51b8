//! Words of somebody who may be at risk now: thoughts or a plan of self-harm told in the first
//! person and the present, violence at home, a friend at risk, a poison swallowed.
//!
//! Shows one calm card with people to talk to. Never underlined, counted, kept, or held back.
//!
//! Not: idioms ("this heat is killing me"), the past, recovery, prevention, news, fiction, jokes.

use super::signs;
use crate::draft::Draft;
use crate::finding::{Category, Confidence, Experiencer, Level};
use crate::lexicon::cue::Cue;
use crate::lexicon::words::{Words, words};
use crate::lexicon::{Kinds, fold};
use crate::recognizer::{Candidate, Found, Recognizer, Scene};
use crate::stance::{has, neighbors, sentence};
use crate::token::{Token, TokenKind};
use std::ops::Range;

/// See the module's documentation.
pub const RECOGNIZER: Recognizer = Recognizer {
    id: "crisis",
    category: Category::CareCrisis,
    find,
    examples: &[
        "[[I want to kill myself]] and I don't know who to tell",
        "[[I've decided to end it]] this weekend.",
        "There's no point. [[I just want to go to sleep and not wake up]].",
        "[[My friend wants to die]] and I am so scared",
        "[[He held a knife to me]] this morning.",
        "They'd all be [[better off without me]].",
        "[[tried to kill myself]] last night. don't know why I'm here",
        "[[I'm not going to be here much longer]], sorry everyone",
        "i have the [[pills in my hand]]",
        "[[he'll kill me if I leave]]",
        "[[My toddler got into my blood pressure pills]]",
        "[[I'm having suicidal thoughts]] again",
        "I [[have a date picked]]. I feel calm.",
        "[[took the whole bottle]] an hour ago",
        "My [[partner is abusing me]] and I'm scared",
        "I [[keep picturing the train]].",
        "The [[urge to cut]] is so strong tonight",
        "please [[look after my dog when I'm gone]]",
        "the [[voices are telling me to hurt]] myself",
        "I have my dad's [[gun in my lap]]",
        "what happens [[if I take all of my pills at once]]",
        "It would be [[easier for everyone if I was gone]]",
        "My family would be [[better off with the insurance money than with me]]",
        "I've been [[looking up how much it takes]]",
        "i [[hurt myself last night]] and can't tell anyone",
        "I don't feel [[safe with myself]] tonight",
        "[[All I think about is dying]]",
        "[[My son says he wants to go to sleep and never wake up]].",
        "[[he grabbed me by the throat]] again",
        "this is the [[last thing I'll ever post]]",
        "I keep thinking about [[driving into the bridge]] on my way home",
        "[[wish I'd never been born]]",
        "Every night I [[hope my heart stops]].",
        "[[wish the stroke had killed me]]",
        "[[can't stop hurting myself]] and I don't know who to ring",
        "I [[keep walking to the tracks and thinking]]",
        "[[nobody would notice for weeks if I died]]",
        "The [[razor is still there and I can't stop thinking about it]]",
        "There is a [[gun in the closet and my head is loud]]",
        "[[if he gets drunk he'll hurt us]]",
        "[[he has a gun and we are hiding]] in the bedroom",
        "[[My sister posted goodbye and is not answering]].",
        "i [[took about 30 of my tablets]], help",
        "[[googling how many sleeping pills it would take]]",
        "[[i want to kms]] and i'm not joking this time",
        "what's [[stopping me from ending it all]]",
        "every night i [[beg god to take me]] in my sleep",
        "the [[sh urges are so]] strong tonight",
        "[[i think about dying every]] single day",
        "[[I can't go on]] like this",
        "this [[pain makes me want to die]]",
        "i [[took a handful of my pills]] an hour ago",
        "i [[don't care if i die]] anymore",
        "[[this will be my last post]]. thank you all",
        "[[tried to end my life]] on sunday",
    ],
    counter_examples: &[
        "This heat is killing me, someone send ice cream",
        "I used to be suicidal. Therapy got me here.",
        "I'm dying of laughter",
        "It is suicide prevention month.",
        "\"I want to die,\" said the knight, and the dragon put the kettle on.",
        "If I have to do one more spreadsheet I'm going to kill myself lol",
        "They'd be better off without me on the karaoke team",
        "Ten years ago I tried to kill myself. Today I hold my granddaughter.",
        "Not going to be here much longer, my flight boards at 6!",
        "She keeps her pills in her hand bag",
        "he'll kill me if I eat his leftovers",
        "The dog got into my blood pressure pills",
        "My toddler finally swallowed his pills with yogurt",
        "I left him after he choked me. Four years free this month.",
        "No point in going on about the weather",
        "If a friend says they want to die, listen and stay with them.",
        "I cut myself shaving",
        "We have a date picked for the wedding!",
        "My partner is hitting the gym with me",
        "I'm tired of living out of a suitcase",
        "I don't want to wake up tomorrow at 5 for this shift",
        "The home team is going to end it tonight, the series is over",
        "I hope I don't wake up with a stiff neck",
        "I keep picturing the train set under the tree",
        "It would be easier for everyone if I was around on Fridays",
        "Looking up how long a roast takes",
        "Been cutting carbs again",
        "This is the last time I post about the boiler",
        "My son says the hamster is going to sleep and won't wake up till dark",
        "He grabbed me by the hand and we ran for the bus",
        "I was not meant to be on this call",
        "All I think about is cake",
        "I wish I was dead tired instead of wired",
        "I'm on the roof fixing tiles",
        "Look after my dog when I'm gone to Spain",
        "The urge to cut my own bangs is strong",
        "I don't trust myself alone with this cake",
        "How many steps to kill me on this hike",
        "We have no way out for me to park the van",
        "Thinking of ending things with my gym",
        "I hope my heart stops racing before the exam",
        "I wish the bus had taken me all the way",
        "Can't stop cutting out paper snowflakes",
        "We keep walking to the bridge and back for exercise",
        "Nobody would notice for weeks if I left the tree up",
        "My razor is new and I keep telling everyone about it",
        "If he gets home early he'll hit the sofa",
        "He has a knife and I have the cheese, hiding nothing",
        "My sister posted goodbye photos from the airport and is not answering, she must be boarding",
        "Took about 20 of my old vitamins to the pharmacy bin",
        "Googling how many tablets are in a box",
        "Googling how many pills it takes to fill the box",
        "Took around 40 tablets of magnesium back to the shop",
        "Kept driving past the cliff and thinking what a view",
        "Can't stop burning myself on this oven",
        "He has a gun and we are hiding it from the kids",
        "My boss texted goodbye and isn't picking up the cake",
        "There's no point in living in town without a bus pass",
        "I want to die my hair teal",
        "My basil plants want to die",
        "I'd rather be dead than wear clogs",
        "Life isn't worth living without gravy",
        "This is my last post from Lisbon",
        "I can't go on the trip, I have a shift",
        "I want to disappear into the woods with a book",
        "How many spoons does it take to wake up this team",
        "Suicidal thoughts are listed as a side effect",
        "Suicidal thoughts are getting more common, a study says",
        "I don't care if I wake up late on Sunday",
        "I can't keep fighting with this printer",
        "I took a handful of vitamins with breakfast",
    ],
};

fn find(scene: &Scene, found: &mut Found) {
    let draft = scene.draft;
    let mut covered = 0;
    for at in 0..draft.tokens.len() {
        if at < covered {
            continue;
        }
        let Some((tokens, whose)) = sign(scene, at).filter(|(tokens, _)| is_present(scene, tokens)) else {
            continue;
        };
        covered = tokens.end;
        found.add(
            Candidate::new(draft.bytes(tokens), Level::WorthALook)
                .confidence(Confidence::Certain)
                .experiencer(whose),
        );
    }
}

/// What begins at a token and tells of a risk, and for whom.
fn sign(scene: &Scene, at: usize) -> Option<(Range<usize>, Experiencer)> {
    let draft = scene.draft;
    let listed = draft.terms_at(at).iter().find_map(|hit| {
        if hit.has(Cue::CrisisCertain) {
            Some((hit.tokens(), Experiencer::Writer))
        } else if hit.has(Cue::CrisisIntent) {
            intent(draft, hit.first, hit.end).map(|tokens| (tokens, Experiencer::Writer))
        } else if hit.has(Cue::CrisisFriendAct) {
            friend(draft, hit.first, hit.end).map(|tokens| (tokens, Experiencer::Other))
        } else {
            None
        }
    });
    listed.or_else(|| {
        if !draft.may_open(at, &signs::OPENINGS) {
            return None;
        }
        let despair = signs::DESPAIR.end_at(draft, at);
        let own = despair.filter(|&end| {
            // "They'd be better off without me": others, but of the writer.
            let of_me =
                draft.is_any(end - 1, words!["me"]) || (at..end).any(|i| draft.is_any(i, words!["i"]));
            (of_me || !is_of_another(draft, at)) && (!draft.is_any(at, signs::MOVES) || is_meant(draft, at))
        });
        let other = || {
            despair
                .filter(|&end| {
                    is_of_another(draft, at)
                        && !(at..end).any(|i| draft.is_any(i, words!["i" "me"]))
                        && !draft.is_any(at, signs::MOVES)
                })
                .and_then(|end| relative(draft, at, end))
        };
        if own.is_none()
            && let Some(tokens) = other()
        {
            return Some((tokens, Experiencer::Other));
        }
        own.or_else(|| signs::FAREWELL.end_at(draft, at).filter(|_| is_farewell(draft, at)))
            .or_else(|| signs::ATTEMPT.end_at(draft, at).filter(|&end| is_recent(draft, at, end)))
            .or_else(|| signs::VIOLENCE.end_at(draft, at))
            .or_else(|| overdose(draft, at))
            .or_else(|| signs::BURDEN.end_at(draft, at).filter(|_| is_ending(draft, at)))
            .map(|end| (at..end, Experiencer::Writer))
            .or_else(|| poisoned(draft, at).map(|tokens| (tokens, Experiencer::Other)))
            .or_else(|| silent(draft, at).map(|tokens| (tokens, Experiencer::Other)))
    })
}

/// "Thinking about stepping in front of it": a move that is no more than thought of or meant.
fn is_meant(draft: &Draft, at: usize) -> bool {
    let before = at - usize::from(at > 0 && draft.is_any(at - 1, words!["just"]));
    before > 0
        && draft.is_any(before - 1, words!["about" "of" "to" "gonna" "wanna" "might" "imagine" "imagining"])
}

/// "She doesn't see the point": somebody else, said of in this clause.
fn is_of_another(draft: &Draft, at: usize) -> bool {
    if draft.is_any(at, words!["doesn't" "doesnt" "didn't" "didnt"]) {
        return true;
    }
    let from = at.saturating_sub(6).max(draft.sentence(at).start);
    let who = (from..at).rev().find_map(|i| {
        let other = draft
            .is_any(i, words!["he" "she" "he's" "she's" "they" "you" "people" "anyone" "u" "who"])
            || draft.cue_at(i, Cue::FamilyRelation).is_some()
                && !draft.is_any(i + 1, words!["i"])
                // "My dad's gun"
                && draft.token(i + 1).is_none_or(|t| t.kind != TokenKind::Clitic);
        let own = draft.is_any(i, words!["i" "i'm" "im" "i've" "ive" "i'd" "i'll" "me" "we"]);
        (other || own).then_some(other)
    });
    who.unwrap_or(false)
}

/// Nobody who flies home or leaves a job says good-bye for good.
fn is_farewell(draft: &Draft, at: usize) -> bool {
    !is_of_another(draft, at)
        && !neighbors(draft, at).any(|i| {
            draft.is_any(i, signs::LEAVING)
                || draft.is_any(i, words!["see"]) && draft.is_any(i + 1, words!["you" "ya" "u" "y'all"])
        })
}

/// "Last night", "again": not long ago.
fn is_recent(draft: &Draft, at: usize, end: usize) -> bool {
    let sentence = sentence(draft, at);
    let now = sentence.clone().any(|i| {
        draft.is_any(
            i,
            words!["yesterday" "today" "tonight" "again" "earlier" "morning" "hours" "hour" "minutes"],
        ) || draft.is_any(i, words!["on"]) && draft.cue_at(i + 1, Cue::Weekday).is_some()
            || draft.is_any(i, words!["last" "this"]) && draft.is_any(i + 1, words!["night" "week" "weekend"])
            || draft.is_any(i, words!["days"]) && draft.is_any(i + 1, words!["ago"])
    });
    let just = at > sentence.start && draft.is_any(at - 1, words!["just"]);
    (now || just) && end > at && !is_of_another(draft, at)
}

/// "I'm a burden. Tonight I'll fix that": two words of an end beside it.
fn is_ending(draft: &Draft, at: usize) -> bool {
    let ends = neighbors(draft, at).filter(|&i| draft.is_any(i, signs::END)).count();
    ends > 1 && !is_of_another(draft, at)
}

/// "Took 40 Tylenol": more than anyone takes.
fn overdose(draft: &Draft, at: usize) -> Option<usize> {
    let taken = draft.is_any(at, signs::SWALLOWED) && !is_of_another(draft, at);
    let at = at + usize::from(draft.is_any(at + 1, words!["about" "like" "around" "almost" "over" "maybe"]));
    let number = draft.token(at + 1).filter(|t| taken && t.kind == TokenKind::Number)?;
    let many = draft.text[number.range()].parse::<u32>().is_ok_and(|count| (10..500).contains(&count));
    let of_mine = draft.is_any(at + 2, words!["of"]) && draft.is_any(at + 3, words!["my" "his" "her"]);
    let from = at + 2 + if of_mine { 2 } else { 0 };
    let end = (from..from + 2).find_map(|i| {
        let pills = draft.is_any(i, words!["pills" "tablets"]);
        draft
            .terms_at(i)
            .iter()
            .find(|hit| hit.is(Kinds::MEDICINE) && !hit.entry.is_weak() || pills)
            .map(|hit| hit.end)
    })?;
    let plain = (at + 2..end)
        .all(|i| draft.cue_at(i, Cue::DoseUnit).is_none() || draft.is_any(i, words!["pills" "tablets"]));
    let over_time = draft.is_any(end, words!["a" "per" "daily" "over" "for" "every" "in"]);
    // "Back to the shop"
    let carried = (end..end + 6).any(|i| draft.is_any(i, words!["back" "pharmacy" "shop" "week" "month"]));
    (many && plain && !over_time && !carried).then_some(end)
}

/// "My toddler ate some of my pills", "he drank bleach": a person, and what was swallowed.
fn poisoned(draft: &Draft, at: usize) -> Option<Range<usize>> {
    let end = signs::POISON.end_at(draft, at)?;
    let own = (at..end).any(|i| draft.is_any(i, words!["his" "their"]))
        || (at..end).any(|i| draft.is_any(i, words!["her"])) && !draft.is_any(end - 1, signs::HOUSEHOLD);
    let around = neighbors(draft, at);
    let told = has(draft, around.clone(), Cue::News)
        || around.clone().any(|i| draft.cue_at(i, Cue::Pet).is_some())
        || has(draft, around, Cue::Doubt);
    if own || told { None } else { friend(draft, at, end) }
}

/// "My brother texted goodbye and isn't picking up".
fn silent(draft: &Draft, at: usize) -> Option<Range<usize>> {
    let end = signs::SILENT.end_at(draft, at)?;
    if neighbors(draft, at).any(|i| draft.is_any(i, signs::LEAVING)) { None } else { friend(draft, at, end) }
}

/// "I'm going to" and, right after, what.
fn intent(draft: &Draft, first: usize, end: usize) -> Option<Range<usize>> {
    let act = (end..end + 3).find_map(|at| draft.cue_at(at, Cue::CrisisAct))?;
    let between = (end..act.first).all(|i| draft.token(i).is_some_and(Token::is_word));
    // "end it", "die" and the like mean little after "thinking about".
    let wish = draft.is_any(
        end - 1,
        &[
            fold::word("to"),
            fold::word("wanna"),
            fold::word("will"),
            fold::word("i'll"),
            fold::word("gonna"),
            fold::word("could"),
            fold::word("just"),
            fold::word("hope"),
        ],
    );
    let dies = !draft.is_any(act.first, &[fold::word("die")])
        || draft.is_any(
            end - 2,
            &[
                fold::word("want"),
                fold::word("ready"),
                fold::word("wish"),
                fold::word("just"),
                fold::word("need"),
            ],
        )
        || draft.is_any(end - 1, &[fold::word("wanna"), fold::word("could"), fold::word("hope")]);
    let vague = act.end - act.first <= 2
        && draft.is_any(
            act.first,
            &[fold::word("die"), fold::word("end"), fold::word("ending"), fold::word("sleep")],
        );
    (between && dies && (wish || !vague) && draft.sentence(first).contains(&act.first))
        .then_some(first..act.end)
}

/// "My son says he wants to go to sleep and never wake up": despair told of somebody near, now.
fn relative(draft: &Draft, act: usize, end: usize) -> Option<Range<usize>> {
    let sentence = draft.sentence(act);
    let near = act.saturating_sub(14).max(sentence.start)..act;
    let who = near.clone().find(|&i| {
        draft.is_any(i, words!["my" "our"])
            && draft.terms_at(i + 1).iter().any(|hit| {
                hit.has(Cue::PartnerRelation)
                    || hit.has(Cue::FamilyRelation)
                    || hit.has(Cue::ChildRelation)
                    || hit.has(Cue::OtherRelation)
            })
    })?;
    let speaks = near.clone().any(|i| {
        draft.is_any(
            i,
            words!["says" "said" "saying" "told" "texted" "posted" "wants" "keeps" "wishes" "feels" "thinks"],
        )
    });
    speaks.then_some(who..end)
}

/// Somebody near, and what they want to do.
fn friend(draft: &Draft, act: usize, end: usize) -> Option<Range<usize>> {
    let from = act.saturating_sub(6).max(draft.sentence(act).start);
    let person = (from..act).find(|&i| {
        draft.terms_at(i).iter().any(|hit| {
            hit.has(Cue::PartnerRelation)
                || hit.has(Cue::FamilyRelation)
                || hit.has(Cue::ChildRelation)
                || hit.has(Cue::OtherRelation)
        })
    });
    let owned = person.map(|p| {
        if p > from
            && draft
                .is_any(p - 1, &[fold::word("my"), fold::word("best"), fold::word("a"), fold::word("our")])
        {
            p - 1 - usize::from(p > from + 1 && draft.is_any(p - 1, &[fold::word("best")]))
        } else {
            p
        }
    });
    let pronoun = || {
        (from..act).find(|&i| {
            draft.is_any(
                i,
                &[
                    fold::word("she"),
                    fold::word("he"),
                    fold::word("i"),
                    fold::word("baby"),
                    fold::word("my"),
                    fold::word("toddler"),
                ],
            )
        })
    };
    Some(owned.or_else(pronoun)?..end)
}

/// Told as present and in earnest?
fn is_present(scene: &Scene, tokens: &Range<usize>) -> bool {
    let draft = scene.draft;
    let whole = sentence(draft, tokens.start);
    let past = draft
        .cues_in(whole.clone(), Cue::CrisisPast)
        .any(|hit| (hit.end <= tokens.start || tokens.end <= hit.first) && !is_earnest(draft, hit.first));
    let around = neighbors(draft, tokens.start);
    let free = around.clone().any(|i| {
        draft.is_any(i, words!["years" "year"])
            && draft.is_any(i + 1, words!["free" "ago" "sober" "out" "safe"])
            || draft.is_any(i, words!["left" "escaped" "divorced"])
                && draft.is_any(i + 1, words!["him" "her"])
    });
    let laughing = around.clone().any(|i| {
        draft.is_any(i, LAUGHTER) && !is_earnest(draft, i)
            || draft.tokens[i].kind == TokenKind::Symbol
                && draft.text[draft.tokens[i].range()].starts_with(['😂', '🤣', '😆', '😹', '💀'])
    });
    // "The insurance money" may be part of what is said.
    let safe =
        draft.cues_in(around, Cue::Charity).any(|hit| hit.end <= tokens.start || tokens.end <= hit.first);
    // "I cut myself shaving", "I took all my pills with breakfast"
    let slight = draft.is_any(tokens.start, words!["i" "took" "i've"])
        && (tokens.end..(tokens.end + 5).min(whole.end)).any(|i| draft.is_any(i, SLIGHT));
    // "If a friend says they want to die, call 988": told to whoever may need it.
    let advised = (whole.start..tokens.start).any(|i| {
        draft.is_any(i, words!["if" "when"])
            && (i + 1..i + 4).any(|i| {
                draft.is_any(
                    i,
                    words!["you" "someone" "somebody" "anyone" "anybody" "your" "you're" "people" "u"],
                )
            })
            || draft.is_any(i, words!["someone" "anyone" "people" "anybody" "those"])
                && draft.is_any(i + 1, words!["who" "that" "says" "talks"])
    });
    let context = scene.context(tokens);
    // "End it tonight", said of a match; "wake up tomorrow", said of an alarm clock
    let vague = draft.is_any(
        tokens.end - 1,
        words!["tonight" "up" "tomorrow" "letters" "rope" "dead" "me" "bridge" "roof"],
    );
    let mundane = vague
        && ((tokens.end..(tokens.end + 4).min(whole.end)).any(|i| draft.is_any(i, MUNDANE))
            || whole.clone().any(|i| draft.is_any(i, SPORTS)));
    let supposed =
        tokens.start > 0 && draft.is_any(tokens.start - 1, &[fold::word("if"), fold::word("when")]);
    !(slight
        || mundane
        || is_of_things(draft, tokens)
        || advised
        || past
        || free
        || laughing
        || safe
        || supposed
        || context.quoted)
}

/// "Not joking", "this is not a joke": who says so means it.
fn is_earnest(draft: &Draft, at: usize) -> bool {
    let article = usize::from(at > 0 && draft.is_any(at - 1, words!["a"]));
    at > article
        && draft.is_any(at, words!["joking" "joke" "kidding"])
        && draft.is_any(at - 1 - article, words!["not" "no" "isn't" "isnt" "ain't" "aint" "never"])
}

/// "No point in living in town", "not worth living without cheese", "want to die my hair", "my plants want to
/// die": no word of despair.
fn is_of_things(draft: &Draft, tokens: &Range<usize>) -> bool {
    let end = tokens.end;
    let somewhere = draft.is_any(end - 1, words!["living" "live"])
        && (draft.is_any(end, words!["in" "at" "near" "on"])
            && !draft
                .is_any(end + 1, words!["pain" "this" "constant" "agony" "fear" "misery" "hell" "such"])
            || draft.is_any(end, words!["without"])
                && !draft.is_any(end + 1, words!["him" "her" "them" "my" "you" "hope" "it"]));
    let dyes = draft.is_any(end - 1, words!["die"])
        && (end..end + 3)
            .any(|i| draft.is_any(i, words!["hair" "shirt" "jeans" "eyebrows" "roots" "beard" "hill"]));
    let thing =
        (end.saturating_sub(7).max(draft.sentence(tokens.start).start)..end).any(|i| draft.is_any(i, THINGS));
    somewhere
        || dyes
        || thing && !tokens.clone().any(|i| draft.is_any(i, words!["i" "i'm" "im" "me" "myself"]))
}

const THINGS: Words = words![
    "plant" "plants" "succulent" "succulents" "laptop" "battery" "computer" "printer" "orchid" "fern"
    "console" "fish"
];

const SLIGHT: Words = words![
    "shaving" "cooking" "chopping" "knife" "glass" "paper" "gardening" "chocolate" "cookies" "candy" "cake" "cheese"
    "pizza" "coffee" "caffeine" "sugar" "breakfast" "dinner" "lunch" "usual" "schedule" "netflix" "slicing" "can"
];

const MUNDANE: Words = words![
    "with" "late" "early" "at" "for" "before" "editor" "feeling" "hungover" "sore" "from" "kit" "bridge" "school" "work"
    "council" "swing" "5am" "6am" "tired" "pillow" "snowball" "news" "bill" "watching" "fixing" "cleaning" "painting"
    "looking" "taking" "meeting"
];
const SPORTS: Words = words![
    "lakers" "series" "game" "match" "playoffs" "season" "episode" "finale" "show" "league" "editor" "team" "tournament"
    "chapter" "level" "boss" "railway" "model" "climbing"
];

const LAUGHTER: Words = words![
    fold::word("lol"),
    fold::word("lmao"),
    fold::word("lmfao"),
    fold::word("rofl"),
    fold::word("haha"),
    fold::word("hahaha"),
    fold::word("jk"),
    fold::word("joke"),
    fold::word("kidding"),
];
