//! One file per operation, named as AWS names it.

mod check_access_not_granted;
mod check_no_new_access;
mod check_no_public_access;
mod validate_policy;
