//! One file per operation, named as AWS names it.

mod explain_access;
mod get_backup;
mod get_counters;
mod get_status;
mod list_jobs;
mod list_operations;
mod list_services;
mod rotate_domain_keys;
mod rotate_owned_keys;
mod run_job;
mod seal_server;
mod start_backup;
mod verify_journal;
mod who_can_access;
