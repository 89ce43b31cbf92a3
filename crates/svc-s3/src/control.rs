//! S3 Control, the service: what it answers is said in [`crate::account`].

use engine::EngineBuilder;

/// The service.
#[derive(Debug)]
pub struct S3Control;

impl S3Control {
    /// Adds the service. What its tables need is compiled in this crate, and not again where all services come together.
    #[must_use]
    pub fn add_to(self, builder: EngineBuilder) -> EngineBuilder {
        builder.service(self)
    }
}
