//! Contacts, numbers and links that name one person by themselves.

pub mod bank_account;
mod check_digit;
pub mod device_number;
pub mod email_address;
pub mod government_number;
pub mod insurance_number;
pub mod medical_record_number;
pub mod national_health_number;
mod near;
pub mod network_address;
mod number_run;
pub mod one_time_code;
pub mod payment_card;
pub mod phone_number;
pub mod social_security_number;
pub mod vehicle_plate;
