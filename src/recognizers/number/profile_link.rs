//! A link to the writer's page elsewhere: a profile on a social network, a blog, a payment page.
//!
//! It ties the post to a name, a face and everything else on that page.
//!
//! Not: links to single posts and videos, pages of organizations, search and help pages.

use super::web_address::WebAddress;
use crate::draft::Draft;
use crate::finding::{Category, Confidence, Level};
use crate::lexicon::fold;
use crate::lexicon::words::words;
use crate::recognizer::{Candidate, Found, Recognizer, Scene};
use crate::token::TokenKind;

/// See the module's documentation.
pub const RECOGNIZER: Recognizer = Recognizer {
    id: "profile_link",
    category: Category::ContactHandle,
    find,
    examples: &[
        "I'm at [[https://www.instagram.com/jo.b_83]]",
        "[[facebook.com/jordan.k.lee]] says hi",
        "[[https://www.linkedin.com/in/jo-b-4471]]",
        "my blog: [[https://lifewithlupie.wordpress.com]]",
        "reddit: [[https://www.reddit.com/user/lupie83]]",
        "support me at [[https://ko-fi.com/jobee]]",
    ],
    counter_examples: &[
        "https://twitter.com/someone/status/12345",
        "https://www.youtube.com/watch?v=abc",
        "https://www.facebook.com/groups/lupus",
        "https://www.reddit.com/r/lupus/comments/abc",
        "https://www.instagram.com/p/AbC123/",
        "https://www.facebook.com/NHSEngland",
        "https://www.nature.com/articles/s41586",
    ],
};

fn find(scene: &Scene, found: &mut Found) {
    let draft = scene.draft;
    for (at, token) in draft.tokens.iter().enumerate().filter(|(_, t)| t.kind == TokenKind::Url) {
        let address = WebAddress::read(&draft.text[token.range()]);
        let personal = scene.contexts.speaks_of_itself() || !scene.disclosures().is_empty();
        if is_profile(&address)
            || personal && is_fundraiser(&address)
            || is_blog(&address)
            || is_called_mine(draft, at) && !is_public(&address)
        {
            found.add(
                Candidate::new(token.range(), Level::WorthALook)
                    .confidence(Confidence::Certain)
                    .suggest("(ask me in private)")
                    .suggest(""),
            );
        }
    }
}

fn is_profile(address: &WebAddress) -> bool {
    let mut segments = address.segments();
    let first = segments.next().unwrap_or_default();
    let second = segments.next().unwrap_or_default();
    if first.is_empty() || is_organization(first) {
        return false;
    }
    let own_page = second.is_empty()
        && !PAGES.contains(&first)
        && !first.contains('.') | matches!(address.site.as_str(), "facebook" | "instagram" | "tiktok" | "fb");
    match address.site.as_str() {
        "facebook" | "fb" => own_page || first == "profile.php" || first == "people" && !second.is_empty(),
        "instagram" | "twitter" | "x" | "pinterest" | "threads" | "onlyfans" | "twitch" | "patreon"
        | "soundcloud" | "github" | "vk" | "letterboxd" | "bandcamp" | "kick" | "myspace" | "wattpad"
        | "poshmark" | "depop" => own_page,
        "tiktok" | "medium" | "mastodon" => first.starts_with('@') && second.is_empty(),
        "youtube" => first.starts_with('@') || matches!(first, "c" | "user" | "channel"),
        "linkedin" => first == "in" && !second.is_empty(),
        "reddit" => matches!(first, "u" | "user") && !second.is_empty(),
        "snapchat" => first == "add",
        "bsky" => first == "profile",
        "strava" => first == "athletes",
        "goodreads" | "spotify" => first == "user",
        "steamcommunity" => matches!(first, "id" | "profiles"),
        "caringbridge" => matches!(first, "visit" | "site"),
        "linktr" | "carrd" | "ko-fi" | "buymeacoffee" | "venmo" | "paypal"
            if address.host != "paypal.com" || first == "paypalme" =>
        {
            own_page || first == "paypalme"
        }
        "cash" => first.starts_with('$'),
        "about" => address.host == "about.me",
        "wa" => address.host == "wa.me",
        "t" => address.host == "t.me" && !first.starts_with('+') && first != "joinchat" && second.is_empty(),
        _ => false,
    }
}

/// A page that collects money for one person, with their name and picture.
fn is_fundraiser(address: &WebAddress) -> bool {
    let first = address.segments().next().unwrap_or_default();
    match address.site.as_str() {
        "gofundme" => first == "f" && address.segments().count() == 2,
        "gofund" => address.host == "gofund.me" && !first.is_empty(),
        "justgiving" => matches!(first, "crowdfunding" | "fundraising" | "page"),
        "givesendgo" | "fundly" | "spotfund" | "ketto" | "milaap" | "gogetfunding" => !first.is_empty(),
        _ => false,
    }
}

/// A blog at the writer's own name.
fn is_blog(address: &WebAddress) -> bool {
    let hosts = [
        "wordpress",
        "blogspot",
        "tumblr",
        "weebly",
        "wixsite",
        "substack",
        "carrd",
        "livejournal",
        "medium",
        "bandcamp",
        "ghost",
        "github",
    ];
    let sub = address.subdomain();
    hosts.contains(&address.site.as_str())
        && !matches!(
            sub,
            "" | "www"
                | "m"
                | "en"
                | "support"
                | "help"
                | "mobile"
                | "blog"
                | "developers"
                | "status"
                | "docs"
                | "gist"
        )
        && address.segments().count() <= 1
        && !is_organization(sub)
}

/// "my blog", "my website": the writer says whose it is.
fn is_called_mine(draft: &Draft, at: usize) -> bool {
    let from = draft.sentence(at).start.max(at.saturating_sub(6));
    (from..at).any(|i| {
        draft.is_any(i, &[fold::word("my")])
            && draft.is_any(
                i + 1,
                words![
                    fold::word("blog"),
                    fold::word("website"),
                    fold::word("site"),
                    fold::word("page"),
                    fold::word("channel"),
                    fold::word("profile"),
                    fold::word("portfolio"),
                    fold::word("podcast"),
                    fold::word("shop"),
                    fold::word("youtube"),
                    fold::word("insta"),
                    fold::word("instagram"),
                ],
            )
    })
}

fn is_public(address: &WebAddress) -> bool {
    address.host.contains(".gov")
        || is_organization(&address.site)
        || matches!(address.site.as_str(), "gofundme" | "justgiving" | "nytimes" | "bbc")
}

fn is_organization(name: &str) -> bool {
    let name = name.trim_start_matches('@');
    [
        "nhs",
        "cdcgov",
        "foundation",
        "hospital",
        "society",
        "association",
        "charity",
        "clinic",
        "official",
        "awareness",
        "university",
    ]
    .iter()
    .any(|word| name.contains(word))
        || matches!(
            name,
            "cdc"
                | "who"
                | "fda"
                | "nih"
                | "redcross"
                | "unicef"
                | "webmd"
                | "bbcnews"
                | "cnn"
                | "nytimes"
                | "reuters"
        )
}

/// First parts of paths that are no person's page.
const PAGES: &[&str] = &[
    "about",
    "accounts",
    "ads",
    "business",
    "events",
    "explore",
    "gaming",
    "groups",
    "hashtag",
    "help",
    "home",
    "i",
    "intent",
    "jobs",
    "legal",
    "login",
    "marketplace",
    "media",
    "messages",
    "news",
    "p",
    "pages",
    "photo",
    "photo.php",
    "pin",
    "policies",
    "posts",
    "privacy",
    "r",
    "reel",
    "reels",
    "search",
    "settings",
    "share",
    "sharer",
    "sharer.php",
    "shorts",
    "stories",
    "story.php",
    "terms",
    "topics",
    "tv",
    "video",
    "videos",
    "watch",
    "permalink.php",
    "features",
    "pricing",
];
