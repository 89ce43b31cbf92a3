//! One file per operation, named as AWS names it.

mod create_job;
mod delete_job_tagging;
mod describe_job;
mod get_job_tagging;
mod list_jobs;
mod put_job_tagging;
mod update_job_priority;
mod update_job_status;
