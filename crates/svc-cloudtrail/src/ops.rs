//! One file per operation, named as AWS names it.

mod add_tags;
mod create_trail;
mod delete_trail;
mod describe_trails;
mod get_event_selectors;
mod get_insight_selectors;
mod get_trail;
mod get_trail_status;
mod list_public_keys;
mod list_tags;
mod list_trails;
mod list_trails_under_key;
mod lookup_events;
mod put_event_selectors;
mod put_insight_selectors;
mod query_records;
mod remove_tags;
mod start_logging;
mod stop_logging;
mod update_trail;
