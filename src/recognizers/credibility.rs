//! Health claims, advice on medicines, and selling: where a second look helps whoever reads it.

pub mod ancient_secret;
pub mod anecdote_as_proof;
pub mod cure_claim;
pub mod detox;
pub mod diagnosing_others;
pub mod dose_advice;
pub mod health_sale;
pub mod miracle_number;
pub mod natural_is_safe;
mod promised;
pub mod single_cause;
pub mod stop_medicine;
pub mod substitute_medicine;
pub mod suppressed_cure;
mod sweeping;
pub mod treatment_is_poison;
pub mod unproven_remedy;
pub mod vague_authority;
