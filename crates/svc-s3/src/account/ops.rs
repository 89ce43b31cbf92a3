//! One file per operation, named as AWS names it.

mod delete_public_access_block;
mod get_public_access_block;
mod put_public_access_block;
