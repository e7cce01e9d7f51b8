//! Cues: phrases that tell what the words around them mean. Which phrase gives which cue is data
//! (`data/<language>/cues.tsv`); `build.rs` includes this file to read it.

macro_rules! cues {
    ($($(#[$doc:meta])* $variant:ident = $name:literal,)*) => {
        /// A class of phrases.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[repr(u8)]
        pub enum Cue {
            $($(#[$doc])* $variant,)*
        }

        impl Cue {
            /// Every cue with its name in the data.
            #[allow(dead_code, reason = "build.rs reads the names; the core has no use for them")]
            pub const ALL: &[(Self, &str)] = &[$((Self::$variant, $name),)*];
        }
    };
}

cues! {
    // Who: see `context.rs`.
    /// "I", "my", "we": the writer.
    FirstPerson = "first_person",
    /// "you", "your": the reader.
    SecondPerson = "second_person",
    /// "he", "her", "they": whoever was named last.
    ThirdPerson = "third_person",
    /// "people", "anyone", "patients": nobody in particular.
    GenericPerson = "generic_person",
    /// "son", "daughter", "toddler": a child of the family.
    ChildRelation = "child_relation",
    /// "husband", "girlfriend".
    PartnerRelation = "partner_relation",
    /// "mom", "uncle", "cousin".
    FamilyRelation = "family_relation",
    /// "friend", "coworker", "neighbor".
    OtherRelation = "other_relation",
    /// "doctor", "nurse", "oncologist".
    ClinicianRole = "clinician_role",
    /// "dog", "cat".
    Pet = "pet",
    /// "my", "our", "his": before a relation.
    Possessive = "possessive",

    // What is said about it: see `context.rs`.
    /// "no", "don't have", "ruled out": what follows is not so.
    Negation = "negation",
    /// "was negative", "came back clear": what precedes is not so.
    NegationAfter = "negation_after",
    /// "not only", "no longer sure": looks like a negation and is none.
    PseudoNegation = "pseudo_negation",
    /// "if", "worried about", "could be": what follows may not be so.
    Hypothesis = "hypothesis",
    /// "does", "is it", "anyone know": what follows is asked.
    Question = "question",
    /// "says", "according to": what follows are another's words.
    Report = "report",
    /// "but", "however": a scope ends.
    Termination = "termination",
    /// "like", "literally", "so": what follows may be a figure of speech.
    Figurative = "figurative",
    /// "used to", "years ago".
    Past = "past",
    /// "going to", "scheduled for".
    Planned = "planned",

    // Names.
    /// "my name is", "i'm called": the writer's name follows.
    SelfNameIntro = "self_name_intro",
    /// "named", "called": a name follows.
    NameIntro = "name_intro",
    /// "Mr", "Mrs", "Ms": a surname follows.
    Title = "title",
    /// "Dr", "Prof", "Nurse": a clinician's name follows.
    ClinicianTitle = "clinician_title",
    /// "MD", "NP", "RN": a clinician's name precedes.
    ClinicianSuffix = "clinician_suffix",
    /// "told", "asked", "with": a person often follows.
    PersonBefore = "person_before",
    /// "said", "thinks", "and i": a person often precedes.
    PersonAfter = "person_after",
    /// "thanks", "best", "xoxo": a signature follows.
    SignOff = "sign_off",
    /// "Trader Joe's", "Dr Pepper", "mark my words": a name in it names no person.
    NotPerson = "not_person",
    /// "senator", "album", "season finale": the public stage, whose people the writer does not know.
    PublicTopic = "public_topic",

    // Places.
    /// "i live in", "here in": the writer's home follows.
    Residence = "residence",
    /// "moved to", "born in", "grew up in".
    ResidenceWeak = "residence_weak",
    /// "flew to", "trip to", "visiting": not home.
    Trip = "trip",
    /// "street", "ave", "rd".
    StreetWord = "street_word",
    /// "hospital", "clinic", "pharmacy".
    FacilityWord = "facility_word",
    /// "school", "college", "elementary".
    SchoolWord = "school_word",
    /// "zip", "postcode".
    PostalCue = "postal_cue",
    /// "home alone", "house is empty".
    HomeAlone = "home_alone",
    /// "i'm at", "currently in".
    HereNow = "here_now",

    // Time.
    /// "january", "jan".
    Month = "month",
    /// "monday", "mon".
    Weekday = "weekday",
    /// "years old", "yo", "y/o".
    AgeUnit = "age_unit",
    /// "aged", "age", "turning".
    AgeCue = "age_cue",
    /// "dob", "born on", "birthday".
    BirthCue = "birth_cue",
    /// "surgery", "diagnosed", "admitted": a medical event.
    MedicalEvent = "medical_event",
    /// "one", "two", ... "ninety".
    NumberWord = "number_word",

    // Numbers and links.
    /// "call me", "cell": a phone number follows or precedes.
    PhoneCue = "phone_cue",
    /// "helpline", "toll free": the phone number serves the public.
    Helpline = "helpline",
    /// "passport number", "ssn".
    OfficialId = "official_id",
    /// "nhs number".
    NationalHealth = "national_health",
    /// "mrn", "accession no".
    MedicalId = "medical_id",
    /// "member id", "claim number".
    InsuranceId = "insurance_id",
    /// "serial number", "imei".
    DeviceId = "device_id",
    /// "license plate", "vin".
    PlateCue = "plate_cue",
    /// "one time code", "pin", "password".
    SecretCode = "secret_code",
    /// "iban", "account number", "credit card".
    BankCue = "bank_cue",
    /// "order number", "isbn", "tracking": the number names a thing, not a person.
    OtherNumber = "other_number",
    /// "whatsapp", "telegram": a contact follows.
    MessengerApp = "messenger_app",
    /// "instagram", "my blog": a username or profile follows.
    SocialSite = "social_site",
    /// "live at", "mail it to": a street address follows.
    AddressCue = "address_cue",
    /// "apt", "flat", "unit".
    UnitWord = "unit_word",
    /// "library", "town hall": an address near it serves the public.
    Venue = "venue",
    /// "christmas day", "labor day".
    Holiday = "holiday",

    // Health.
    /// "have", "got", "diagnosed with": a condition follows.
    HasCondition = "has_condition",
    /// "take", "on", "prescribed": a medicine follows.
    TakesMedicine = "takes_medicine",
    /// "awareness", "research", "charity", "month": talk about a condition in general.
    GeneralTopic = "general_topic",
    /// "knee", "left eye": a part of the body.
    BodyPart = "body_part",
    /// "pain", "lump", "rash": something that is felt or seen in a part of the body.
    Complaint = "complaint",
    /// "hurts", "swollen", "itchy": what a part of the body does or is.
    Ailing = "ailing",
    /// "broke", "tore", "sprained": what was done to a part of the body.
    Injured = "injured",

    // Life.
    /// "i work at", "employed by".
    WorksAt = "works_at",
    /// "i go to", "attends": a school follows.
    AttendsSchool = "attends_school",
    /// "teacher", "nurse", "fire chief".
    Occupation = "occupation",
}
