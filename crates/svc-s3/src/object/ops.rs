//! One file per operation, named as AWS names it.

mod copy_object;
mod delete_object_tagging;
mod get_object;
mod get_object_acl;
mod get_object_attributes;
mod get_object_protection;
mod get_object_tagging;
mod head_object;
mod put_object;
mod put_object_acl;
mod put_object_tagging;
mod update_object_encryption;
