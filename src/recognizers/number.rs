//! Contacts, numbers and links that name one person by themselves.

pub mod email_address;
