//! Contacts, numbers and links that name one person by themselves.

pub mod bank_account;
mod check_digit;
pub mod coordinates;
pub mod device_number;
pub mod email_address;
pub mod government_number;
mod handle;
pub mod insurance_number;
pub mod medical_record_number;
pub mod messenger_contact;
pub mod national_health_number;
mod near;
pub mod network_address;
mod number_run;
pub mod one_time_code;
pub mod payment_card;
pub mod phone_number;
pub mod private_link;
pub mod profile_link;
pub mod social_security_number;
pub mod street_address;
pub mod username_elsewhere;
pub mod vehicle_plate;
mod web_address;

pub use near::contact_instead_in_spanish;
