//! One file per operation, named as AWS names it.

mod explain_access;
mod get_counters;
mod get_status;
mod list_operations;
mod list_services;
mod verify_journal;
