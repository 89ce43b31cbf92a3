//! One file per operation, named as AWS names it.

mod lookup_events;
mod query_records;
