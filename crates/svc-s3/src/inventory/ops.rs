//! One file per operation, named as AWS names it.

mod delete_bucket_inventory_configuration;
mod get_bucket_inventory_configuration;
mod list_bucket_inventory_configurations;
mod put_bucket_inventory_configuration;
