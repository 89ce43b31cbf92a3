//! One file per operation, named as AWS names it.

mod create_state_machine;
mod delete_state_machine;
mod describe_execution;
mod describe_state_machine;
mod describe_state_machine_for_execution;
mod get_execution_history;
mod list_executions;
mod list_state_machine_versions;
mod list_state_machines;
mod list_tags_for_resource;
mod redrive_execution;
mod send_task_failure;
mod send_task_heartbeat;
mod send_task_success;
mod start_execution;
mod start_sync_execution;
mod stop_execution;
mod tag_resource;
mod untag_resource;
mod update_state_machine;
mod validate_state_machine_definition;
