// Written by `cargo xtask generate` from the service's model. Do not edit.

//! Types, operations and errors of the Macie2 API. Everything here is generated.

mod generated {
    pub(crate) mod enums;
    pub mod errors;
    pub(crate) mod operations;
    pub(crate) mod schemas;
    pub(crate) mod structures;
}

pub use generated::enums::*;
pub use generated::errors;
pub use generated::operations::*;
pub use generated::structures::*;
