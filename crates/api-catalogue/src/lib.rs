// Written by `cargo xtask generate` from the service's model. Do not edit.

//! Every AWS service by name, without its types. Everything here is generated.

mod generated {
    pub(crate) mod services;
}

pub use generated::services::SERVICES;
