//! Telling others to stop, skip, refuse or throw away a medicine or treatment: "stop taking your
//! metformin", "you should skip the chemo", "I'd ditch the statin if I were you".
//!
//! What was right for one person can badly hurt another, and some medicines must never stop at once.
//!
//! Not: one's own story or plan ("I stopped my statin"), what a doctor decided, questions, caution
//! ("don't stop without asking"), everyday remedies and street drugs, quitting other things.

use crate::draft::Draft;
use crate::finding::{Category, Experiencer, Level};
use crate::lexicon::cue::Cue;
use crate::lexicon::words::{Sieve, Words, words};
use crate::lexicon::{Kinds, fold};
use crate::recognizer::{Candidate, Found, Recognizer, Scene};
use crate::stance::{
    Treatment, WHY_TAKE, is_advice, is_cautious, is_hinted, is_treatment, is_urged, names_treatment, near,
    neighbors, next_sentences, treatment_at,
};
use crate::steps::Step::{Any, Ends, Gives, Is, May, Not, Over};
use crate::steps::{Forms, forms, match_at};
use crate::token::Token;
use std::ops::Range;

/// See the module's documentation.
pub const RECOGNIZER: Recognizer = Recognizer {
    id: "stop_medicine",
    category: Category::CredMedsAdvice,
    find,
    examples: &[
        "[[Stop taking your metformin]] and walk more.",
        "Honestly I'd [[ditch the statin]] if I were you.",
        "You should [[skip the chemo]].",
        "If you are on letrozole: [[quit it]].",
        "[[Throw the prednisone in the bin]] and feel better",
        "U can [[safely stop the Eliquis]] once the swelling is gone",
        "There is [[no reason to stay on an SSRI]] that long.",
        "[[Don't let them put her on steroids]], mama",
        "My aunt stopped her insulin with cinnamon. [[You can too]].",
        "[[Get your mum off those statins]]",
        "[[Keep your kids unvaccinated]].",
        "The best thing you can do for your legs is [[get off the statin]].",
        "Those [[antidepressants can be dropped]] in a week",
        "[[Why would anyone keep taking a statin]] when oats do the same job?",
        "You'd be [[mad to take that vaccine]]",
        "After two weeks [[stop the ramipril]].",
        "Your seizures will be [[fine without Keppra]].",
        "[[Tell your oncologist no]] and go vegan",
        "[[Leave the second tablet in the packet]] and see",
        "That lithium? [[Let it run out]].",
        "You might [[consider not renewing the lithium]]",
        "[[Do not vaccinate your kids]]",
        "[[Don't get vaccinated]], they lie",
        "The [[vaccines are not needed]] if you eat right",
        "Most of us quit the SSRI with sunlight. [[Taper]] this spring",
        "[[I wouldn't take Zoloft]] if I were you",
        "[[You won't need chemo]] after this tea",
        "I beg you, [[stop the insulin]]",
        "We were told she needs insulin. We said no, and [[you should too]].",
        "[[Your mum shouldn't be on a blood thinner]] at her age.",
        "You [[won't die if you miss a week of lisinopril]]",
        "[[What if you just stopped the Zoloft]]?",
        "[[Why not try a month without the statin]]",
        "[[Statins belong in the toilet]]",
        "They offered lithium. We politely declined. [[Best advice I can pass]] on.",
        "There is [[no need for a five year old to be on Ritalin]].",
        "They will push the vaccine. Smile, and [[don't book it]].",
    ],
    counter_examples: &[
        "I stopped my metformin last year.",
        "My doctor told me to stop the statin before surgery.",
        "Don't stop your prednisone all at once.",
        "Should I stop taking metformin?",
        "Please ask your doctor before you stop taking any medicine",
        "You should stop worrying",
        "Please stop saying statins are bad",
        "Ditch the heavy coat, spring is here!",
        "Has anyone stopped methotrexate before surgery?",
        "The influencer who told followers to stop taking insulin has been charged",
        "You don't need a prescription for this one.",
        "You don't need to explain your meds to anyone.",
        "I wouldn't take prednisone again if I had the choice.",
        "I came off insulin with my endo's help. You can do it!",
        "There is no need to take your statin with food.",
        "The best thing I ever did is get off the sofa and take my statin.",
        "Metformin should be stopped before a scan with contrast.",
        "Why do I still need the blood thinner?",
        "It's best to stop the metformin before the scan.",
        "Some people with type 2 diabetes can manage without medicines.",
        "You don't need antibiotics for a cold.",
        "After surgery they stop the blood thinner for a day.",
        "I was mad to take that double shift on chemo week",
        "Took my lithium, then my sister and I had words over the mess in my small room. Let it go, she said.",
        "Consider not skipping breakfast on metformin",
        "Leave the tablets on the table for the nurse",
        "We do not vaccinate on Fridays, the clinic is closed",
        "Don't get vaccinated on an empty stomach",
        "Metformin is not needed if your labs are fine, said the nurse",
        "You won't need insulin after the transplant, the nurse thinks",
        "I would pick the bus over the train, my chemo bag is heavy",
        "Your mum doesn't need to know about my chemo",
        "What if you stopped for the night on the way to chemo?",
        "Why not try a month off work after surgery?",
        "The statin and the spoon belong in the drawer",
        "We declined the second scan with our oncologist, a good call. Join us for a walk!",
        "There is no need for you to be on hold, the pharmacy has an app",
        "The metformin is a choice my doctor and I made",
        "I would never let my mom take the bus to chemo",
    ],
};

fn find(scene: &Scene, found: &mut Found) {
    let draft = scene.draft;
    scene.judge_terms(found, |hit, _| {
        let cease = hit.has(Cue::StopMedicine);
        let advice = cease.then(|| advice(scene, hit.first, hit.end)).flatten()?;
        Some((advice.start..advice.end, candidate(draft, &advice)))
    });
    let mut covered = 0;
    for at in 0..draft.tokens.len() {
        if at < covered {
            continue;
        }
        let advice = if draft.may_open(at, &OPENINGS) {
            told(scene, at).or_else(|| ordered(scene, at)).or_else(|| invited(scene, at))
        } else {
            None
        };
        let advice = advice.or_else(|| needless(scene, at));
        if let Some(advice) = advice
            .filter(|advice| !found.meets(Category::CredMedsAdvice, &draft.bytes(advice.start..advice.end)))
        {
            covered = advice.end;
            found.add(candidate(draft, &advice));
        }
    }
}

fn candidate(draft: &Draft, advice: &Advice) -> Candidate {
    let words = if advice.object.start == advice.start || advice.object.is_empty() {
        "it"
    } else {
        // "Don't let them give you chemo", "put you on statins"
        let whom = words!["you" "me" "us" "him" "her" "them" "on"];
        let start = advice.object.clone().find(|&at| !draft.is_any(at, whom)).unwrap_or(advice.object.start);
        draft.words(start..advice.object.end)
    };
    let first = &draft.text[draft.tokens[advice.verb].range()];
    let about = if advice.object.is_empty() {
        "please ask your doctor first".to_owned()
    } else if first.ends_with("ing") {
        format!("asking your doctor about {words}")
    } else {
        format!("ask your doctor about {words}")
    };
    Candidate::new(draft.bytes(advice.start..advice.end), Level::PleaseLook)
        .experiencer(Experiencer::Nobody)
        .suggest(about)
}

struct Advice {
    start: usize,
    end: usize,
    /// The word that decides the form of the suggestion.
    verb: usize,
    /// The treatment; nothing where an invitation follows a story.
    object: Range<usize>,
}

/// "Stop taking your metformin": a verb of the lists, as a command or after a lead.
fn advice(scene: &Scene, first: usize, end: usize) -> Option<Advice> {
    let draft = scene.draft;
    let object = treatment_at(draft, end, 6)
        .or_else(|| procedure_at(draft, first, end))
        .or_else(|| without_object(scene, first, end))?;
    // "No more migraines since Aimovig": an illness stands between.
    let of_illness = draft.is_any(first, words!["no"])
        && (end..object.tokens.end).any(|i| draft.terms_at(i).iter().any(|hit| hit.is(Kinds::CONDITION)));
    if of_illness {
        return None;
    }
    let led = draft.cue_before(first, Cue::AdviceLead).is_some();
    // "Ditch her meds", said to whoever cares for her.
    let mine = (end..object.tokens.end).any(|i| draft.is_any(i, words!["my" "our" "mine"]));
    if object.owned && !led && (mine || !draft.starts_sentence(first)) || !is_advice(scene, first) {
        return None;
    }
    // "Coming off Zoloft today": one's own plan.
    if !led && draft.is_any(first, words!["coming" "weaning" "tapering"]) {
        return None;
    }
    // "Stop it." may scold; "drop the shot into the glass" is a drink.
    let scolds = end == first + 1
        && draft.is_any(first, words!["stop"])
        && draft.is_any(object.tokens.end.saturating_sub(1), words!["it" "that" "this"])
        && draft.starts_sentence(first);
    // "Stop saying that statins kill" stops no medicine.
    let other = end == first + 1
        && object.tokens.end > end + 1
        && draft.token(end).is_some_and(|t| draft.text[t.range()].to_ascii_lowercase().ends_with("ing"))
        && !draft.is_any(
            end,
            words!["taking" "using" "giving" "eating" "feeding" "popping" "swallowing" "injecting"],
        );
    // "It is fine to stop the statin before surgery"
    let end_of = object.tokens.end;
    let mild = draft.is_any(end_of, BEFORE)
        && (!led && !draft.starts_sentence(first) || (end_of..end_of + 5).any(|i| draft.is_any(i, TESTS)));
    if scolds || other || mild || draft.is_any(object.tokens.end, words!["into"]) {
        return None;
    }
    let mut stop = object.tokens.end.max(end);
    let mixing = (end..object.tokens.end).any(|i| draft.is_any(i, &[fold::word("with")]));
    if draft.is_any(first, REFUSALS) && (mixing || is_conditional(draft, stop)) {
        return None;
    }
    if draft.is_any(first, SEPARABLE) {
        let particle = (stop..stop + 4).find(|&i| draft.is_any(i, PARTICLES));
        // "Leave the tablets on the table": no more than said.
        let lies = draft.is_any(stop, words!["on" "with" "at" "by" "near" "to" "where" "in"]);
        if particle.is_none() && (end == first + 1 || lies) {
            return None;
        }
        stop = particle.map_or(stop, |i| i + 1);
    }
    let start = (first.saturating_sub(1)..first)
        .find(|&i| draft.is_any(i, words!["safely" "just"]) && !draft.starts_sentence(i))
        .unwrap_or(first);
    is_urged(scene, &(first..stop)).then_some(Advice { start, end: stop, verb: first, object: object.tokens })
}

/// "You don't need insulin", "no reason to stay on it", "I wouldn't touch it": says it without a command.
fn told(scene: &Scene, at: usize) -> Option<Advice> {
    let draft = scene.draft;
    let why = WHY_TAKE.end_at(draft, at).or_else(|| {
        let hints = draft.is_any(at, words!["what" "why"])
            && draft.is_any(at + 1, words!["not" "if" "would" "happens"]);
        hints.then(|| TOLD.end_at(draft, at)).flatten()
    });
    let end = why.or_else(|| TOLD.end_at(draft, at))?;
    let advice = spoken(draft, at, end)?;
    let sentence = draft.sentence(at);
    let before = at.saturating_sub(3).max(sentence.start)..at;
    let supposed = before.clone().any(|i| draft.is_any(i, SUPPOSED));
    // "Thank you for dropping off my meds" thanks; "your body will thank you for dropping them" advises.
    let thanks = draft.is_any(at, words!["thank"])
        && !(at > 0 && draft.is_any(at - 1, words!["will" "gonna" "would" "'ll"]));
    let own = draft.is_any(at, OF_ANYBODY)
        && (at.saturating_sub(5).max(sentence.start)..at)
            .any(|i| draft.is_any(i, words!["i" "i'm" "im" "i'd" "i'll" "we" "she" "he" "my" "can't" "cannot" "couldn't" "not" "don't"]));
    // "People can manage without": said of no one here.
    let of_readers = !draft.is_any(at, words!["manage" "cope" "survive" "live" "function" "heal" "recover" "thrive" "fine" "ok" "okay" "great" "well" "happier" "healthier" "alright"])
        || (at.saturating_sub(6).max(sentence.start)..at).any(|i| {
            draft.is_any(
                i,
                words!["you" "u" "ya" "your" "ur" "you'll" "youll" "you'd" "youd" "he" "she" "he'll" "she'll" "they'll" "everyone" "anyone" "kids"],
            )
        });
    let again = draft.is_any(advice.end, words!["again"]);
    let pole = draft.is_any(advice.end, words!["with"]) && draft.is_any(advice.end + 1, words!["a" "ten"]);
    // "If I were you", "after this tea"
    let were_you = draft.is_any(advice.end, words!["if"]) && draft.is_any(advice.end + 1, words!["i"]);
    let remedy = (advice.end + 1..advice.end + 5).any(|i| draft.cue_at(i, Cue::NaturalProduct).is_some());
    let conditional = why.is_none()
        && !were_you
        && !remedy
        && draft.is_any(advice.end, TOLD_CONDITIONS)
        && !draft.is_any(advice.end + 1, words!["that" "this" "christmas" "yourself"])
        && !pole
        && !is_reason(draft, advice.end);
    let silent = !of_readers
        || thanks
        || supposed && why.is_none()
        || own
        || again
        || conditional
        || is_cautious(draft, at);
    let asserted =
        if why.is_some() { is_hinted(scene, &(at..advice.end)) } else { is_urged(scene, &(at..advice.end)) };
    (!silent && asserted).then_some(advice)
}

/// "The statin can be dropped", "chemo isn't needed": said of the treatment itself.
fn needless(scene: &Scene, at: usize) -> Option<Advice> {
    let draft = scene.draft;
    let hit = draft.terms_at(at).iter().find(|hit| is_treatment(draft, hit))?;
    let vague = draft.is_any(
        hit.end - 1,
        words!["treatment" "treatments" "prescription" "prescriptions" "rx" "antibiotic" "antibiotics" "medicine"],
    );
    let end = NEEDLESS.end_at(draft, hit.end)?;
    if vague && !draft.is_any(end - 1, words!["optional"]) {
        return None;
    }
    let owned = at > 0 && draft.is_any(at - 1, words!["my" "our" "his" "her" "no"]);
    // "Not needed if you eat right"
    let lived = match_at(
        draft,
        end,
        &[
            Is(words!["if"]),
            Is(YOU),
            Is(words!["eat" "drink" "live" "pray" "exercise" "fast" "take" "have" "keep" "just"]),
        ],
    );
    let conditional = draft.is_any(end, TOLD_CONDITIONS) && !is_reason(draft, end) && lived.is_none()
        || draft.is_any(end, words!["by" "because" "against"]);
    let silent = owned || conditional || is_cautious(draft, at);
    (!silent && is_urged(scene, &(at..end))).then_some(Advice {
        start: at,
        end,
        verb: at,
        object: at..hit.end,
    })
}

const NEEDLESS: Forms = forms![
    &[
        Is(words!["can" "could" "should"]),
        May(words!["safely" "easily" "simply" "just" "all"]),
        Is(words!["be"]),
        May(words!["safely" "easily" "simply" "just" "all"]),
        Is(words![
            "dropped" "stopped" "quit" "skipped" "ditched" "binned" "avoided" "refused" "replaced" "tossed"
            "thrown" "flushed" "trashed" "halved"
        ]),
        May(words!["away" "out" "cold"]),
        May(words!["turkey"]),
    ],
    &[
        Is(words!["is" "are"]),
        May(words!["completely" "totally" "absolutely" "usually" "really" "just" "almost"]),
        Is(words!["unnecessary" "pointless" "useless" "optional" "needless"]),
    ],
    &[
        Is(words!["is" "are"]),
        Is(words!["not" "never"]),
        May(words!["even" "really"]),
        Is(words!["needed" "necessary" "mandatory" "compulsory"]),
    ],
    &[
        Is(words!["isn't" "isnt" "aren't" "arent"]),
        May(words!["really" "even"]),
        Is(words!["needed" "necessary" "mandatory" "compulsory" "required"]),
    ],
    &[
        Is(words!["is" "are"]),
        Is(words!["a"]),
        Is(words!["choice" "suggestion"]),
        Over(words!["not" "and" "for"]),
    ],
    &[
        Is(words!["belong" "belongs"]),
        Is(words!["in"]),
        Is(words!["the" "a"]),
        Is(words!["bin" "toilet" "trash" "garbage" "dustbin" "drain"]),
    ],
];

/// "Chemo at stage 2", "insulin for type 2": no condition of use, but who is said to need none. Most do not need
/// "antibiotics for a cold".
fn is_reason(draft: &Draft, at: usize) -> bool {
    let stage = draft.is_any(at, words!["at"])
        && draft.is_any(at + 1, words!["all" "stage" "your" "this" "that" "any" "our" "her" "his" "their"]);
    let minor = near(draft, at).any(|i| {
        draft.is_any(i, words!["cold" "colds" "flu" "virus" "viral" "viruses" "cough" "coughs" "antibiotics" "antibiotic"])
    });
    let illness = draft.is_any(at, words!["for"])
        && !minor
        && (at + 1..at + 4).any(|i| {
            draft.is_any(i, words!["type" "stage"])
                || draft.terms_at(i).iter().any(|hit| hit.is(Kinds::CONDITION))
        });
    stage || illness
}

/// "Don't ever let them put her on steroids", "get your mum off the statins": commands of many forms.
fn ordered(scene: &Scene, at: usize) -> Option<Advice> {
    let draft = scene.draft;
    let advice = match WHOLE_ORDERS.end_at(draft, at) {
        Some(end) => Advice { start: at, end, verb: at, object: at..end },
        None => match ORDERS.end_at(draft, at) {
            Some(end) => spoken(draft, at, end)?,
            None => spoken_of(draft, at).or_else(|| carers(draft, at))?,
        },
    };
    let refuses = draft.is_any(at, REFUSALS);
    let conditional =
        is_conditional(draft, advice.end) && (refuses || !draft.is_any(advice.end, words!["and"]));
    let told = is_advice(scene, at)
        || draft.is_any(at, words!["tell"]) && draft.starts_sentence(at)
        || draft.is_any(at, words!["allowed"]) && (at.saturating_sub(3)..at).any(|i| draft.is_any(i, YOU));
    (!conditional && told && is_urged(scene, &(at..advice.end))).then_some(advice)
}

/// "That Seroquel. Let it go.", "you are allowed to say no": a treatment was named just before.
fn spoken_of(draft: &Draft, at: usize) -> Option<Advice> {
    let end = SPOKEN_OF.end_at(draft, at)?;
    let start = neighbors(draft, at).start.max(at.saturating_sub(14));
    (start..(at + 14).min(draft.tokens.len()))
        .any(|i| draft.terms_at(i).iter().any(|hit| is_treatment(draft, hit)))
        .then_some(Advice { start: at, end, verb: at, object: at..end })
}

/// "Cancel the oncologist": whoever gives the treatment, where one is talked of.
fn carers(draft: &Draft, at: usize) -> Option<Advice> {
    let end = CARERS.end_at(draft, at)?;
    let mut role = draft.cue_at(end, Cue::ClinicianRole)?.end;
    if draft.is_any(at, words!["tell"]) {
        role = match_at(
            draft,
            role,
            &[
                May(words!["you" "that" "you're" "ur"]),
                Is(words!["no" "goodbye" "bye" "done" "nope" "decline" "refuse" "don't"]),
                May(words!["thanks" "thank" "more" "want" "need"]),
            ],
        )?;
    }
    let health = names_treatment(draft, at)
        || near(draft, at).any(|i| {
            draft
                .terms_at(i)
                .iter()
                .any(|hit| hit.is(Kinds::REMEDY) || hit.is(Kinds::CONDITION) && !hit.entry.is_weak())
        });
    let specialist = draft.is_any(
        role - 1,
        words!["oncologist" "oncologists" "endo" "cardiologist" "psychiatrist" "neurologist" "rheumatologist"],
    );
    (health || specialist || draft.is_any(end, words!["oncologist"])).then_some(Advice {
        start: at,
        end: role,
        verb: at,
        object: end - 1..role,
    })
}

const CARERS: Forms = forms![
    &[
        Is(words!["cancel" "skip" "ditch" "drop" "ignore" "forget" "fire" "tell" "defy"]),
        May(words!["what" "everything" "whatever"]),
        Is(words!["the" "your" "ur" "those" "all" "that"]),
        May(words!["your" "the" "useless" "stupid" "greedy"]),
    ],
    &[
        Not,
        Is(words!["listen" "trust" "believe" "obey"]),
        May(words!["to" "a" "in"]),
        May(words!["the" "your" "ur" "those" "any" "word"]),
        May(words!["of" "your" "the"]),
    ],
];

/// The treatment right after the words of a pattern.
fn spoken(draft: &Draft, at: usize, end: usize) -> Option<Advice> {
    let mut strangers = 0;
    for i in end..(end + 6).min(draft.sentence(at).end) {
        let treatment = draft.terms_at(i).iter().find(|hit| is_treatment(draft, hit));
        if let Some(hit) = treatment {
            let paper = draft.is_any(i, words!["prescription" "prescriptions" "rx" "treatment"]);
            if paper && draft.is_any(hit.end, words!["for"]) {
                continue;
            }
            let own = (end..i).any(|i| draft.is_any(i, words!["my" "our"]));
            return (!paper && !own).then_some(Advice {
                start: at,
                end: hit.end,
                verb: at,
                object: end..hit.end,
            });
        }
        let pronoun = i == end
            && draft.is_any(i, words!["it" "them" "those" "that" "these" "this" "everything" "all"])
            && names_treatment(draft, i);
        let over = &[
            May(words!["stuff" "crap" "junk" "poison" "things"]),
            Over(words![
                "and" "or" "then" "instead" "but" "until" "anymore" "now" "because" "for" "every" "daily" "forever" "all" "at" "before" "today" "tonight" "asap" "while" "by" "within" "in" "near" "anywhere"
            ]),
        ];
        if pronoun && match_at(draft, i + 1, over).is_some() {
            let to =
                i + 1 + usize::from(draft.is_any(i + 1, words!["stuff" "crap" "junk" "poison" "things"]));
            return Some(Advice { start: at, end: to, verb: at, object: end..to });
        }
        let known = draft.is_any(i, BETWEEN) || draft.terms_at(i).iter().any(|hit| hit.is(Kinds::CONDITION));
        strangers += usize::from(!known);
        if !known && draft.is_any(i + 1, words!["of" "about" "with" "for" "by" "to"]) {
            return None;
        }
        if strangers > 1 || !draft.token(i).is_some_and(Token::is_word) {
            return None;
        }
    }
    None
}

/// "I stopped my insulin. You can too": a story, and whoever reads it is asked to follow.
fn invited(scene: &Scene, at: usize) -> Option<Advice> {
    let draft = scene.draft;
    let told = STORIES
        .end_at(draft, at)
        .and_then(|end| treatment_at(draft, end, 4))
        .map(|treatment| treatment.tokens.end);
    // "They wanted her on insulin. We said no"
    let refused = || REFUSED.end_at(draft, at).filter(|_| names_treatment(draft, at));
    let reach = next_sentences(draft, told.or_else(refused)?);
    let asks = draft.sentences.get(draft.sentence_index(at)).is_some_and(|s| s.asks);
    let (start, to) = reach.clone().find_map(|i| {
        let opens = i == 0 || !draft.is_any(i - 1, words!["can" "could" "will" "to" "i" "we" "not"]);
        INVITES.end_at(draft, i).filter(|_| opens).map(|to| (i, to))
    })?;
    let urged = if told.is_none() { !asks } else { is_urged(scene, &(start..to)) };
    (!is_cautious(draft, start) && urged).then_some(Advice { start, end: to, verb: start, object: to..to })
}

fn is_conditional(draft: &Draft, at: usize) -> bool {
    // "never take it with alcohol", "don't use it on a full stomach": a condition makes it caution.
    let ruins = draft.is_any(at, words!["before"]) && draft.is_any(at + 1, words!["it" "they" "it's"]);
    draft.is_any(at, CONDITIONS) && !draft.is_any(at + 1, words!["all"]) && !ruins
}

/// "Skip the biopsy": an operation or test, after a verb that leaves no doubt.
fn procedure_at(draft: &Draft, first: usize, end: usize) -> Option<Treatment> {
    if !draft.is_any(first, OF_PROCEDURES) {
        return None;
    }
    let sentence = draft.sentence(first);
    let hit = (end..(end + 3).min(sentence.end)).flat_map(|i| draft.terms_at(i)).find(|hit| {
        hit.is(Kinds::PROCEDURE) && !hit.entry.is_weak() || draft.is_any(hit.first, OPERATIONS)
    })?;
    let between = (end..hit.first).all(|i| draft.is_any(i, BETWEEN));
    between.then_some(Treatment { tokens: end..hit.end, owned: false })
}

/// "Everyone on Lipitor needs to quit now": the treatment was named before.
fn without_object(scene: &Scene, first: usize, end: usize) -> Option<Treatment> {
    let draft = scene.draft;
    let bare = end == first + 1
        && draft
            .is_any(first, words!["quit" "stop" "decline" "refuse" "ditch" "taper" "pause" "skip" "wean"]);
    let cold_turkey = match_at(draft, end, &[Is(words!["cold"]), Is(words!["turkey"])]);
    let ends = draft.token(end).is_none_or(|t| !t.is_word())
        || draft.is_any(end, words!["now" "today" "immediately" "asap" "altogether" "yours" "tonight"])
        || draft.is_any(end, words!["this" "next"])
            && draft.is_any(
                end + 1,
                words!["week" "month" "spring" "summer" "autumn" "fall" "winter" "weekend" "year"],
            );
    let named = names_treatment(draft, first)
        || near(draft, first).any(|i| draft.is_any(i, words!["withdrawal" "withdrawals"]));
    let to = cold_turkey.unwrap_or(end);
    (bare && (ends || cold_turkey.is_some()) && named)
        .then_some(Treatment { tokens: first..to, owned: false })
}

/// Words a pattern of this file begins with, where it does not begin with a treatment.
const OPENINGS: Sieve =
    Forms::openings(&[WHY_TAKE, TOLD, WHOLE_ORDERS, ORDERS, SPOKEN_OF, CARERS, STORIES, REFUSED]);

/// First words of statements that may be said of oneself.
const OF_ANYBODY: Words = words![
    "better" "no" "zero" "fine" "ok" "okay" "great" "well" "happier" "healthier" "alright" "manage" "cope" "survive"
    "live" "function" "heal" "recover" "thrive" "mad" "crazy" "insane" "nuts" "stupid" "foolish" "dumb" "idiot" "fool"
    "madness" "stop" "quit"
];
const YOU: Words = words!["you" "u" "ya" "people" "kids" "babies"];
const SURELY: Words = words![
    "really" "actually" "honestly" "literally" "probably" "just" "simply" "absolutely" "definitely"
    "truly" "ever" "even" "personally" "seriously" "certainly"
];
/// Whom a reader cares for.
const KIN: Words = words![
    "mom" "mum" "mother" "dad" "father" "husband" "wife" "son" "daughter" "kid" "kids" "child" "baby" "boy" "girl" "nan"
    "gran" "grandma" "grandad" "grandpa" "sister" "brother" "partner" "parents" "toddler" "body"
];
const BE: Words = words!["be" "get" "stay" "keep" "go" "remain" "start"];
const ON: Words = words!["on" "taking" "using" "take" "use" "giving" "swallowing" "finish" "accept"];

/// "You don't need (to be on)": statements that advise; the treatment follows.
const TOLD: Forms = forms![
    &[Is(YOU), May(SURELY), Not, May(SURELY), Is(words!["need" "want"]), May(words!["to"]), May(BE), May(ON)],
    &[Is(YOU), May(SURELY), Not, May(SURELY), Is(words!["have"]), Is(words!["to"]), May(BE), May(ON)],
    &[Is(YOU), Is(words!["should" "must"]), Is(words!["not" "never"]), May(BE), Is(ON)],
    &[Is(words!["you'll" "youll" "u'll"]), Is(words!["never" "not"]), Is(words!["need"])],
    &[Is(YOU), Is(words!["won't" "wont"]), Is(words!["need"])],
    &[Is(words!["you'll" "youll" "u'll"]), Is(words!["be"]), Is(words!["off"])],
    &[Is(YOU), Is(words!["will" "could" "can" "would"]), Is(words!["be"]), Is(words!["off"])],
    // "Your mom shouldn't be on a blood thinner", "your boy doesn't need the inhaler"
    &[
        Is(words!["your" "ur"]),
        Is(KIN),
        May(SURELY),
        Not,
        May(SURELY),
        Is(words!["need" "be" "have"]),
        May(words!["to"]),
        May(BE),
        May(ON),
    ],
    // "You won't die if you miss a week of"
    &[
        Is(words!["won't" "wont" "nothing" "nobody"]),
        Is(words!["die" "dies" "happens" "hurt" "kill"]),
        May(words!["you" "u" "bad"]),
        Is(words!["if" "when"]),
        Is(YOU),
        Is(words!["miss" "skip" "stop" "drop" "forget" "quit"]),
        May(words!["a" "the" "your" "one"]),
        May(words!["few" "week" "day" "month" "couple"]),
        May(words!["of" "days" "weeks"]),
        May(words!["of"]),
    ],
    // "I would never let my parents take", "I wouldn't let that vaccine near"
    &[
        Is(words!["i" "i'd" "id"]),
        May(words!["would"]),
        Is(words!["never" "wouldn't" "wouldnt"]),
        May(SURELY),
        Is(words!["let" "put" "give"]),
        May(words!["my" "a" "anyone" "the"]),
        May(words!["kid" "kids" "child" "children" "parents" "mother" "mom" "mum" "dad" "baby" "family"]),
        May(words!["take" "touch" "on" "have" "near"]),
    ],
    // "There is no need for a child to be on"
    &[
        Is(words!["no"]),
        Is(words!["need" "reason"]),
        Is(words!["for"]),
        Any(4),
        Is(words!["to"]),
        May(BE),
        Is(ON),
    ],
    // "What if you just didn't refill it?", "why not try a month without"
    &[
        Is(words!["what"]),
        May(words!["would" "happens"]),
        May(words!["happen"]),
        Is(words!["if"]),
        Is(YOU),
        Is(words!["just" "simply"]),
        Is(words!["didn't" "didnt" "stopped" "skipped" "quit" "dropped" "forgot"]),
        May(words!["refill" "take" "taking" "fill" "renew" "start"]),
    ],
    &[
        Is(words!["why"]),
        Is(words!["not"]),
        May(words!["just"]),
        Is(words!["try" "go" "do" "have" "spend" "take"]),
        Any(4),
        Is(words!["without" "off"]),
    ],
    &[
        Is(words!["you'll" "youll" "u'll" "you'd" "youd" "you" "u"]),
        May(words!["will" "would"]),
        Is(words!["be" "do"]),
        Is(words!["fine" "ok" "okay" "better" "great" "well"]),
        May(words!["off"]),
        Is(words!["without" "off"]),
    ],
    &[
        Is(words!["nobody"]),
        Any(4),
        Is(words!["needs" "should"]),
        May(words!["to" "ever"]),
        May(BE),
        May(ON),
        May(words!["toddlers" "kids" "babies" "children"]),
    ],
    &[
        Is(words!["no"]),
        Is(words!["one" "kid" "child" "baby" "woman" "man" "human" "body"]),
        Gives(Cue::Adverb),
        Is(words!["needs" "should"]),
        May(words!["to"]),
        May(BE),
        May(ON),
    ],
    &[
        Is(words!["no"]),
        Is(words!["one" "kid" "child" "baby" "woman" "man" "human" "body"]),
        Is(words!["needs" "should"]),
        May(words!["to"]),
        May(BE),
        May(ON),
    ],
    &[
        Is(words!["no" "zero"]),
        May(words!["earthly" "good" "real" "actual" "medical"]),
        Is(words!["need" "reason" "point" "sense" "benefit" "use" "excuse"]),
        May(words!["to" "in" "for" "of"]),
        May(
            words!["being" "staying" "be" "stay" "keep" "go" "start" "starting" "finish" "finishing" "continuing"],
        ),
        May(ON),
    ],
    &[
        Is(words!["thank"]),
        Is(words!["you" "u"]),
        Is(words!["for"]),
        Is(words!["dropping" "stopping" "quitting" "ditching" "tossing" "skipping" "refusing" "binning"]),
    ],
    &[
        Is(words!["real" "strong" "smart"]),
        Is(words!["men" "women" "moms" "mums" "people" "kids" "athletes" "parents"]),
        Not,
        Is(words!["take" "need" "use" "give"]),
        May(words!["their"]),
        May(words!["kids"]),
    ],
    // "Your seizures will be fine without Keppra"
    &[
        Is(words!["better" "fine" "ok" "okay" "great" "well" "happier" "healthier" "alright"]),
        May(words!["off"]),
        Is(words!["without"]),
    ],
    &[
        Is(words!["manage" "cope" "survive" "live" "function" "heal" "recover" "thrive"]),
        May(words!["just" "perfectly"]),
        May(words!["fine" "well" "happily" "naturally"]),
        Is(words!["without"]),
    ],
    &[Is(words!["better"]), May(words!["off"]), Is(words!["with"]), Is(words!["no"])],
    // "You'd be mad to take"
    &[
        Is(words!["mad" "crazy" "insane" "nuts" "stupid" "foolish" "dumb" "idiot" "fool" "madness"]),
        Is(words!["to"]),
        Is(
            words!["take" "start" "stay" "agree" "accept" "get" "have" "let" "put" "go" "keep" "give" "use" "trust"],
        ),
        May(words!["on" "to" "taking" "them" "through" "with" "kids" "your"]),
        May(words!["put" "give" "do" "you" "kids" "on"]),
    ],
    // "You'll be allowed to", "nobody ever died from skipping"
    &[
        Is(words!["nobody" "one"]),
        May(words!["ever"]),
        Is(words!["died" "dies"]),
        Is(words!["from" "of" "by"]),
        Is(words!["skipping" "missing" "stopping" "quitting" "dropping" "not"]),
        May(words!["taking"]),
    ],
    &[Is(words!["nobody"]), Any(5), Is(words!["is"]), Is(words!["still"]), Is(words!["on" "taking"])],
    &[Is(words!["no"]), Is(words!["need"]), Is(words!["to"]), Is(words!["taper" "wean"]), May(words!["off"])],
    // "You might consider not renewing", "why you're still swallowing"
    &[
        Is(words!["consider" "considering" "try" "about"]),
        Is(words!["not"]),
        Is(words!["renewing" "refilling" "taking" "starting" "filling" "using" "giving" "having"]),
    ],
    &[
        Is(words!["why"]),
        May(words!["are"]),
        Is(words!["you're" "youre" "you" "ur"]),
        May(words!["are"]),
        Is(words!["still"]),
        Is(words!["on" "taking" "swallowing" "giving" "using" "popping" "paying"]),
    ],
    // "Just because it was prescribed does not mean you have to take it"
    &[
        Is(words!["mean" "means"]),
        May(words!["that"]),
        Is(YOU),
        Is(words!["have" "need" "should" "must"]),
        May(words!["to"]),
        Is(words!["take" "fill" "start" "finish" "accept" "agree" "be"]),
        May(words!["on" "to"]),
    ],
    &[Is(words!["out"]), Is(words!["with"]), Is(words!["the" "your" "those"])],
    // "Stop trusting the"
    &[
        Is(words!["stop" "quit"]),
        Is(
            words!["trusting" "believing" "listening" "letting" "poisoning" "feeding" "wasting" "paying" "bothering"],
        ),
        Any(2),
        May(words!["with" "on" "for" "in"]),
    ],
    &[
        Is(words!["i"]),
        May(SURELY),
        Is(words!["wouldn't" "wouldnt"]),
        May(SURELY),
        Is(words!["touch" "take" "bother" "start" "get" "use" "accept" "give" "go"]),
        May(words!["with" "on" "near"]),
    ],
    &[
        Is(words!["i"]),
        Is(words!["would"]),
        Is(words!["not" "never"]),
        May(SURELY),
        Is(words!["touch" "take" "bother" "start" "get" "use" "accept" "give" "go"]),
        May(words!["with" "on" "near"]),
    ],
    &[Is(words!["ask"]), Is(words!["yourself"]), Any(3), Is(words!["need"])],
    &[
        Is(words!["cold"]),
        Is(words!["turkey"]),
        Is(words!["is"]),
        Is(words!["the"]),
        Is(words!["only" "best" "right"]),
        Is(words!["way"]),
        May(words!["with" "off" "for"]),
    ],
];

/// "Don't ever start", "don't let them put her on": commands; the treatment follows.
const ORDERS: Forms = forms![
    &[
        Not,
        Is(words!["let"]),
        Any(3),
        Is(words![
            "put" "start" "give" "inject" "pump" "push" "talk" "scare" "bully" "pressure" "fill" "load"
            "stick" "force" "hook" "get" "keep"
        ]),
    ],
    &[
        Not,
        May(SURELY),
        Is(words!["give"]),
        Is(words!["him" "her" "them" "your" "ur" "kids" "babies" "children" "toddlers" "a" "any"]),
        May(words!["kid" "kids" "child" "baby" "son" "daughter" "mom" "mum" "dad" "children"]),
    ],
    &[Not, Is(words!["be"]), Is(words!["a"]), Is(words!["slave" "prisoner"]), Is(words!["to" "of"])],
    &[
        Not,
        May(SURELY),
        Is(words![
            "take" "touch" "start" "buy" "fill" "accept" "use" "trust" "swallow" "inject" "get" "finish"
            "bother" "waste" "do" "pick" "sign" "agree" "go" "fall" "renew"
        ]),
        May(words!["to" "with" "on" "into" "for" "up" "your" "ur" "near"]),
        May(words!["time" "money" "for" "to"]),
        May(words!["with" "on"]),
    ],
    // "Hold out as long as you can without it"
    &[
        Is(
            words!["hold" "manage" "survive" "cope" "last" "live" "go" "see" "stay" "try" "ride" "tough" "sweat" "heal" "wait" "do"],
        ),
        May(words!["out" "on" "a" "it"]),
        Any(6),
        Is(words!["without"]),
    ],
    &[Is(words!["choose" "pick"]), Any(2), Is(words!["over"])],
    &[
        Is(words!["get" "take" "wean" "pull" "keep"]),
        Is(words!["him" "her" "them" "yourself" "urself" "your" "ur" "everyone" "kids"]),
        Any(2),
        Is(words!["off" "away"]),
        May(words!["of" "from"]),
    ],
];

/// Commands about a treatment that was named before.
const SPOKEN_OF: Forms = forms![
    &[
        Is(words!["let" "lose"]),
        Is(words!["it" "them" "that"]),
        Is(words!["go" "run" "lapse" "expire"]),
        May(words!["out" "off"]),
        Ends,
    ],
    &[
        Is(words!["leave" "skip" "quit" "drop" "ditch" "bin"]),
        Is(words!["it" "yours" "them" "that"]),
        Over(words!["today" "tonight" "now" "alone" "this" "tomorrow" "altogether"]),
    ],
    &[Is(words!["lose"]), Is(words!["it" "them"]), Ends],
    &[Is(words!["walk" "run"]), Is(words!["away" "out"]), Over(words!["before" "and" "of"])],
    &[
        Not,
        Is(words!["book" "sign" "agree" "fill" "refill" "start" "give" "accept" "schedule"]),
        Is(words!["it" "them" "that" "this"]),
        Ends,
    ],
    &[
        Is(words!["allowed" "free" "right"]),
        Is(words!["to"]),
        Is(words!["say" "refuse" "decline"]),
        May(words!["no"]),
        Ends,
    ],
];

/// Commands that name what is left out by themselves.
const WHOLE_ORDERS: Forms = forms![
    &[Is(words!["keep" "leave" "raise"]), Any(4), Is(words!["unvaccinated" "unvaxxed" "unvaxed"])],
    &[
        Not,
        May(SURELY),
        Is(words!["get" "be"]),
        Is(words!["vaccinated" "vaxxed" "vaxed" "jabbed" "boosted" "injected"]),
        Over(words!["and" "it" "they" "no"]),
    ],
    &[
        Not,
        May(SURELY),
        Is(words!["vaccinate" "vax" "vaxx" "medicate" "jab"]),
        Is(words!["your" "ur" "the" "them" "him" "her" "kids" "babies" "children" "newborns" "a" "any"]),
        May(words!["kids" "children" "kid" "child" "baby" "babies" "son" "daughter" "toddler" "newborn"]),
    ],
];

/// "Stopped taking", "came off": what somebody did; the treatment follows.
const REFUSED: Forms = forms![
    &[Is(words!["said"]), Is(words!["no"])],
    &[Is(words!["declined" "refused" "dumped" "binned"]), Over(words!["and"])],
    &[Is(words!["dumped" "binned" "ditched"]), Is(words!["them" "it" "the"])],
];

const STORIES: Forms = forms![
    &[
        Is(words![
            "stopped" "quit" "ditched" "dropped" "tossed" "threw" "flushed" "dumped" "binned" "came" "got"
            "went" "weaned" "skipped" "refused" "declined" "stopping" "quitting" "ditching" "dropping" "trashed"
        ]),
        May(words!["taking" "using" "giving" "away" "off" "out" "all" "myself" "herself" "himself"]),
        May(words!["off" "of" "taking"]),
    ],
    // "Went from 20 to zero on Paxil"
    &[
        Is(words!["went"]),
        Is(words!["from"]),
        Any(3),
        Is(words!["zero" "nothing" "none" "0"]),
        Is(words!["on" "with" "of"]),
    ],
    &[
        Is(words!["to" "was"]),
        Is(words!["stop" "quit" "bin" "drop" "ditch" "flush" "toss" "skip" "dump" "come" "get"]),
        May(words!["taking" "off"]),
    ],
];

/// "You can too": whoever reads the story is asked to do the same.
const INVITES: Forms = forms![
    &[Is(words!["telling"]), Is(words!["you" "u"]), Is(words!["the" "to"]), Is(words!["same" "do"])],
    &[Is(words!["you" "u"]), Is(words!["can" "could" "should"]), Is(words!["too" "also" "2"]), Ends],
    &[Is(words!["so"]), Is(words!["can" "could" "should"]), Is(words!["you" "u" "everyone"])],
    &[Is(words!["neither"]), Is(words!["should"]), Is(words!["you" "u"])],
    &[
        Is(words!["you" "u"]),
        Is(words!["should"]),
        Is(words!["do"]),
        Is(words!["it" "the"]),
        May(words!["same" "too"]),
    ],
    &[Is(words!["your" "ur"]), Is(words!["turn"]), Ends],
    &[
        Is(words!["time"]),
        May(words!["for"]),
        Is(words!["you" "u"]),
        May(words!["to"]),
        Is(words!["did" "do"]),
        Is(words!["the" "it" "too"]),
        May(words!["same" "too"]),
    ],
    &[Is(words!["go"]), Is(words!["for"]), Is(words!["it"]), Ends],
    &[Is(words!["do"]), Is(words!["likewise"])],
    &[Is(words!["follow"]), Is(words!["suit"])],
    &[Is(words!["join"]), Is(words!["us" "me" "the"]), Over(words!["club"])],
    &[
        Is(words!["best" "only"]),
        Is(words!["advice"]),
        May(words!["i"]),
        Is(words!["can" "i" "ever"]),
        May(words!["ever"]),
        Is(words!["give" "pass" "offer" "got"]),
    ],
    &[Is(words!["give"]), Is(words!["it"]), Is(words!["a"]), Is(words!["go" "try" "whirl" "shot"])],
    &[Is(words!["do" "try"]), Is(words!["it" "this" "that"]), Ends],
    &[Is(words!["do"]), Is(words!["the"]), Is(words!["same"])],
    &[Is(words!["just"]), Is(words!["saying" "sayin"]), Ends],
];

/// What may stand between such words and the treatment.
const BETWEEN: Words = words![
    "the" "a" "an" "your" "ur" "his" "her" "their" "this" "that" "these" "those" "all" "any" "another"
    "more" "some" "every" "of" "on" "to" "with" "into" "full" "you" "him" "them" "kid" "kids" "child"
    "baby" "mom" "mum" "dad" "damn" "stupid" "expensive" "toxic" "prescribed" "prescription" "daily"
    "many" "one" "two" "single" "whole" "stuff" "so" "called" "called" "that" "bloody" "fancy" "new"
    "an" "such" "too" "much" "week" "weeks" "day" "days" "dose" "doses" "couple" "few" "single" "next" "blood" "pressure" "sugar" "cholesterol" "thyroid" "heart" "anxiety"
];

/// Before a statement: the writer supposes or hopes.
const SUPPOSED: Words = words![
    "if" "when" "hope" "hoping" "so" "that" "glad" "happy" "unless" "until" "whether" "lucky" "like"
    "where" "once" "because"
];

/// First words of a refusal.
const REFUSALS: Words = words!["don't" "dont" "do" "never" "avoid" "no"];

/// What makes a refusal mere caution.
const CONDITIONS: Words = words![
    "with" "and" "if" "while" "without" "unless" "on" "more" "until" "before" "after" "when" "at" "for"
    "from" "that" "during" "together" "too" "or" "lightly" "longer" "late" "to" "twice" "right" "early"
    "in" "by" "than"
];

/// What makes a statement mere caution.
const TOLD_CONDITIONS: Words = words![
    "with" "if" "unless" "without" "before" "after" "when" "while" "during" "at" "on" "for" "until" "to" "through"
    "by"
];

/// What makes a word of advice mere care.
const BEFORE: Words = words!["before" "unless" "until" "during"];
const TESTS: Words = words!["scan" "ct" "mri" "contrast" "surgery" "operation" "procedure" "test" "tests" "exam" "imaging" "dental"];

/// Verbs that need their particle: "throw ... away".
const SEPARABLE: Words = words!["throw" "put" "leave"];

/// Where a separable verb ends.
const PARTICLES: Words = words![
    "away" "out" "down" "bin" "trash" "garbage" "toilet" "aside" "alone" "behind" "cupboard" "drawer"
    "cabinet" "shelf" "pharmacy" "there" "packet" "package" "dustbin" "rubbish" "blister"
];

const OPERATIONS: Words = words!["surgery" "operation" "procedure" "biopsy" "transplant"];

/// Verbs after which an operation or test is meant as surely as a medicine.
const OF_PROCEDURES: Words = words!["skip" "cancel" "refuse" "decline" "postpone" "delay" "ditch" "turn" "skipping" "canceling" "say" "avoid"];
