// Written by `cargo xtask generate` from the service's model. Do not edit.

//! The schemas of everything that is referred to and not plain.

use wire::{Kind, Pattern, Schema};

pub(super) static ACCOUNT_ID: Schema =
    Schema::new("AccountId", Kind::String).max(64).pattern(&PATTERN_0);

pub(super) static PUBLIC_ACCESS_BLOCK_CONFIGURATION: Schema = Schema::new(
    "PublicAccessBlockConfiguration",
    Kind::Structure(&super::structures::PUBLIC_ACCESS_BLOCK_CONFIGURATION),
);

static PATTERN_0: Pattern = Pattern::new("^\\d{12}$", "^[0-9]{12}$");
