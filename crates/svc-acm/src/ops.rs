//! One file per operation, named as AWS names it.

mod add_tags_to_certificate;
mod delete_certificate;
mod describe_certificate;
mod export_certificate;
mod get_account_configuration;
mod get_certificate;
mod import_certificate;
mod list_certificates;
mod list_tags_for_certificate;
mod list_tags_for_resource;
mod put_account_configuration;
mod remove_tags_from_certificate;
mod renew_certificate;
mod request_certificate;
mod tag_resource;
mod untag_resource;
