//! One file per operation, named as AWS names it.

mod restore_object;
