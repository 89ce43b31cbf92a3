//! Access Analyzer: the checks of policies that need a document alone.

use engine::{EngineBuilder, Route, Service, route};

mod check;
mod errors;
mod ops;

/// The service.
#[derive(Debug, Default)]
pub struct AccessAnalyzer;

impl AccessAnalyzer {
    /// Adds the service. What its tables need is compiled in this crate, and not again where all services come together.
    #[must_use]
    pub fn add_to(self, builder: EngineBuilder) -> EngineBuilder {
        builder.service(self)
    }
}

impl Service for AccessAnalyzer {
    const ROUTES: &'static [Route<Self>] = &[
        route::<Self, api_accessanalyzer::CheckAccessNotGranted>(),
        route::<Self, api_accessanalyzer::CheckNoNewAccess>(),
        route::<Self, api_accessanalyzer::CheckNoPublicAccess>(),
        route::<Self, api_accessanalyzer::ValidatePolicy>(),
    ];
}
