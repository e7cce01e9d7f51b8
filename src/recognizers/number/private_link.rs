//! A link that lets in whoever has it: a video meeting, a shared document or folder, a calendar
//! invitation, a page of a patient portal, an invitation to a group, an address with a secret in it.
//!
//! Anyone with the link may open it.
//!
//! Not: news, journals, public pages of hospitals and governments, the front page of a service.

use super::web_address::WebAddress;
use crate::finding::{Category, Confidence, Level};
use crate::recognizer::{Candidate, Found, Recognizer, Scene};
use crate::token::TokenKind;

/// See the module's documentation.
pub const RECOGNIZER: Recognizer = Recognizer {
    id: "private_link",
    category: Category::LinkPrivate,
    find,
    examples: &[
        "join here [[https://us02web.zoom.us/j/84471920331?pwd=abc]] at 7",
        "my notes: [[docs.google.com/document/d/1aBcD/edit]]",
        "result is at [[https://mychart.cityhealth.org/MyChart/app/test-results/4471]]",
        "[[https://discord.gg/aB3dE]] for our group",
        "open [[https://portal.clinic.net/view?token=9f8a7c6b]]",
        "photos [[https://photos.app.goo.gl/AbCd123]]",
    ],
    counter_examples: &[
        "https://www.nytimes.com/2024/03/01/health/story.html",
        "see https://zoom.us for the app",
        "https://www.cdc.gov/flu?token=1",
        "docs.google.com is slow",
        "https://www.mayoclinic.org/diseases-conditions/lupus",
        "https://youtu.be/dQw4w9WgXcQ",
        "sign up at https://mychart.com",
    ],
};

fn find(scene: &Scene, found: &mut Found) {
    let draft = scene.draft;
    for token in draft.tokens.iter().filter(|t| t.kind == TokenKind::Url) {
        if let Some(level) = level(&WebAddress::read(&draft.text[token.range()])) {
            found.add(
                Candidate::new(token.range(), level)
                    .confidence(Confidence::Certain)
                    .suggest("(link in private message)")
                    .suggest(""),
            );
        }
    }
}

fn level(address: &WebAddress) -> Option<Level> {
    let public = address.host.rsplit('.').any(|label| matches!(label, "gov" | "mil"));
    let has_path = address.segments().next().is_some();
    if public || !has_path && address.query.is_empty() {
        return None;
    }
    if is_meeting(address) || is_shared(address) || is_portal(address) || holds_secret(address) {
        return Some(Level::PleaseLook);
    }
    (is_invitation(address) || names_somebody(address)).then_some(Level::WorthALook)
}

fn is_meeting(address: &WebAddress) -> bool {
    let first = address.segments().next().unwrap_or_default();
    match address.site.as_str() {
        "zoom" => matches!(first, "j" | "my" | "w" | "s" | "wc"),
        "microsoft" | "live" => {
            address.subdomain().contains("teams") && matches!(first, "l" | "meet" | "dl" | "_")
        }
        "google" => address.subdomain() == "meet" && first.contains('-'),
        "webex" => !matches!(first, "" | "pricing" | "downloads" | "products"),
        "jit" => address.host == "meet.jit.si",
        "whereby" | "gotomeet" | "gotomeeting" | "doxy" | "bluejeans" | "facetime" => true,
        "apple" => address.subdomain() == "facetime",
        "skype" => address.subdomain() == "join",
        _ => false,
    }
}

fn is_shared(address: &WebAddress) -> bool {
    let first = address.segments().next().unwrap_or_default();
    let sub = address.subdomain();
    match address.site.as_str() {
        "google" => {
            sub == "docs" && first != "forms"
                || sub == "drive"
                || sub == "calendar"
                || sub == "photos" && first == "share"
        }
        "goo" => address.host == "photos.app.goo.gl",
        "dropbox" => matches!(first, "s" | "sh" | "scl" | "l" | "t"),
        "live" => sub == "onedrive",
        "onedrive" | "calendar" => true,
        "1drv" | "sharepoint" | "we" if address.host != "we.com" => true,
        "wetransfer" => first == "downloads",
        "box" => sub == "app" || first == "s",
        "icloud" => matches!(
            first,
            "photos" | "iclouddrive" | "sharedalbum" | "calendar" | "pages" | "notes" | "reminders"
        ),
        "app" => address.host.ends_with("calendar.app.google"),
        "mega" => matches!(first, "file" | "folder"),
        _ => address.host == "calendar.app.google",
    }
}

/// A page inside a patient portal.
fn is_portal(address: &WebAddress) -> bool {
    let named = |text: &str| {
        [
            "mychart",
            "patientportal",
            "myhealth",
            "followmyhealth",
            "healow",
            "patientaccess",
            "nextmd",
            "patient-portal",
        ]
        .iter()
        .any(|p| text.contains(p))
            || text.split('.').any(|label| label == "portal" || label == "myportal")
    };
    let inside = |segment: &str| {
        [
            "message",
            "inbox",
            "result",
            "visit",
            "appointment",
            "record",
            "patient",
            "letter",
            "invite",
            "chart",
            "app",
            "login",
            "document",
            "view",
            "test",
        ]
        .iter()
        .any(|word| segment.contains(word))
            || segment.bytes().filter(u8::is_ascii_digit).count() >= 4
    };
    let deep = address.segments().count() >= 2 || address.query.len() > 3;
    (named(&address.host) || address.segments().next().is_some_and(|s| s.contains("mychart")))
        && deep
        && (address.segments().any(inside) || !address.query.is_empty())
}

/// "?token=...": a secret or the number of a person in the address.
fn holds_secret(address: &WebAddress) -> bool {
    address.query.split('&').any(|pair| {
        let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
        let secret = matches!(
            key,
            "token"
                | "access_token"
                | "auth"
                | "sig"
                | "signature"
                | "pwd"
                | "password"
                | "session"
                | "sessionid"
                | "sid"
                | "invite"
                | "invitation"
                | "mrn"
                | "patientid"
                | "patient_id"
                | "memberid"
                | "member_id"
                | "magic"
                | "code"
                | "resetcode"
                | "authkey"
                | "email"
        );
        secret && value.len() >= 6
    })
}

/// "?pid=88213": the number of a person, an order or a parcel in the address.
fn names_somebody(address: &WebAddress) -> bool {
    let tracks = ["track", "parcel", "rx.", "pharm", "portal", "order", "ship", "clinic", "patient"]
        .iter()
        .any(|word| address.host.contains(word) || address.path.contains(word));
    address.query.split('&').any(|pair| {
        let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
        let key = matches!(
            key,
            "pid"
                | "cid"
                | "uid"
                | "userid"
                | "user_id"
                | "customer"
                | "order"
                | "tracking"
                | "trackingnumber"
        ) || key == "id" && tracks;
        key && value.len() >= 5 && value.bytes().any(|b| b.is_ascii_digit())
    })
}

fn is_invitation(address: &WebAddress) -> bool {
    let first = address.segments().next().unwrap_or_default();
    match address.host.as_str() {
        "discord.gg" | "chat.whatsapp.com" | "signal.group" | "maps.app.goo.gl" => true,
        "discord.com" | "discordapp.com" => first == "invite",
        "t.me" => first.starts_with('+') || first == "joinchat",
        "groupme.com" => first == "join_group",
        _ => matches!(
            address.site.as_str(),
            "mealtrain" | "signupgenius" | "lotsahelpinghands" | "takethemameal"
        ),
    }
}
