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
    /// "fanfic", "my novel", "D&D": the people are made up.
    Fiction = "fiction",

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
    /// "hurts", "swollen", "broke", "torn": what a part of the body does or is, or what was done to it.
    Ailing = "ailing",

    // Life.
    /// "i work at", "employed by".
    WorksAt = "works_at",
    /// "i go to", "attends": a school follows.
    AttendsSchool = "attends_school",
    /// "teacher", "nurse", "fire chief".
    Occupation = "occupation",
    /// "gay", "widower", "single mom", "undocumented".
    Trait = "trait",
    /// "Irish", "Muslim", "Cherokee": a people or a faith, also of food, films and teams.
    People = "people",
    /// "filed for bankruptcy", "behind on rent": money troubles in words that leave no doubt.
    MoneyTrouble = "money_trouble",
    /// "SSDI", "PIP", "food stamps".
    Benefit = "benefit",
    /// "lawsuit", "custody", "court date", "disability hearing".
    LegalMatter = "legal_matter",

    // Trust and care (`trust_cues.tsv`): see `stance.rs` and the recognizers of credibility.
    /// "cures", "will reverse": a promise of a cure; an illness follows.
    CureVerb = "cure_verb",
    /// "cured", "went away": a cure that is told as a story.
    CurePast = "cure_past",
    /// "the cure for", "say goodbye to": an illness follows.
    CureNoun = "cure_noun",
    /// "everything", "any disease", "cancer cells": what a promise of a cure may name.
    CureAll = "cure_all",
    /// "antibiotics", "hepatitis c": here cures are real.
    TrueCure = "true_cure",
    /// "a nap", "this song": cures in a manner of speaking only.
    Comfort = "comfort",
    /// "turmeric", "drops": what is offered as a remedy.
    NaturalProduct = "natural_product",
    /// "natural", "a plant".
    NaturalWord = "natural_word",
    /// "completely safe", "can't hurt".
    SafeWord = "safe_word",
    /// "is poison", "kills more people than": said of a treatment.
    PoisonWord = "poison_word",
    /// "doctors", "they", "big pharma": who is said to hide a cure.
    Concealer = "concealer",
    /// "don't want you to know", "suppressed".
    Conceal = "conceal",
    /// "no money in a cure": says by itself that a cure is hidden.
    HiddenCure = "hidden_cure",
    /// "studies prove", "harvard found": a source nobody can look up.
    Authority = "authority",
    /// "flush out toxins".
    DetoxClaim = "detox_claim",
    /// "starts in", "is caused by": after "all disease".
    CauseVerb = "cause_verb",
    /// "the real cause of", "is a fungus": one cause for everything.
    SingleCause = "single_cause",
    /// "ancient remedy", "weird trick".
    AncientSecret = "ancient_secret",
    /// "you definitely have": an illness follows.
    DiagnosesOthers = "diagnoses_others",
    /// "no side effects", "success rate", "for good".
    MiracleNumber = "miracle_number",
    /// "it will work for you": one story is made a rule.
    WorksForYou = "works_for_you",
    /// "stop taking", "ditch": a medicine follows.
    StopMedicine = "stop_medicine",
    /// "meds", "chemo", "the shots": a treatment without its name.
    MedicineWord = "medicine_word",
    /// "take", "start with": a dose follows.
    DoseVerb = "dose_verb",
    /// "mg", "tablets".
    DoseUnit = "dose_unit",
    /// "double your dose", "take an extra".
    DoseChange = "dose_change",
    /// "you can have my": a medicine follows.
    SharesMedicine = "shares_medicine",
    /// "instead of", "works better than": a medicine follows.
    Substitute = "substitute",
    /// "my code", "order now", "link in bio".
    SaleStrong = "sale_strong",
    /// "message me", "clients": may sell something.
    SaleWeak = "sale_weak",
    /// "gut health", "symptoms": the talk is of health.
    WellnessTopic = "wellness_topic",
    /// "donate", "support group": an offer that sells nothing.
    Charity = "charity",
    /// "you should", "i would": advice follows.
    AdviceLead = "advice_lead",
    /// "just", "simply": may stand before advice.
    Adverb = "adverb",
    /// "ask", "talk to", "without": a clinician follows, and it is proper caution.
    AskVerb = "ask_verb",
    /// "medical advice", "as prescribed": proper caution.
    AskClinician = "ask_clinician",
    /// "myth", "no evidence", "please don't": the writer objects.
    Doubt = "doubt",
    /// "died", "waste of money", "lol": the writer may object or mock, if it stands close by.
    DoubtWeak = "doubt_weak",
    /// "yeah right", "step 1": the writer mocks.
    Mock = "mock",
    /// "claims that", "marketed as", "if": not the writer's own claim.
    ClaimReport = "claim_report",
    /// "court", "study found": news, or the language of a reference.
    News = "news",
    /// "may", "some people", "in my experience".
    Hedge = "hedge",
    /// "i want to", "i'm going to": what the writer means to do follows.
    CrisisIntent = "crisis_intent",
    /// "kill myself", "end it all".
    CrisisAct = "crisis_act",
    /// "i'm suicidal", "he held a knife to me": present risk to the writer.
    CrisisCertain = "crisis_certain",
    /// "wants to die", "took all her pills": said of somebody near.
    CrisisFriendAct = "crisis_friend_act",
    /// "used to", "this game", "lol": no present risk.
    CrisisPast = "crisis_past",
}
