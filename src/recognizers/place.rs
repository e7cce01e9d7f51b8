//! Where somebody lives, is treated, is now.

pub mod facility;
pub mod home_place;
pub mod place_now;
pub mod postal_code;
