//! One scenario, three engines: the same statements in the language of each, the same request, the same answer.
//!
//! What is timed is one decision with everything prepared that each engine lets a caller prepare: parsed policies,
//! a built request, entities. Cedar has neither ARNs nor wildcards in actions, so the scenarios name their actions in
//! full, and a resource is an entity with its ARN as an attribute that `like` is asked about; it has no policy
//! variables, so there are none.
mod cedar;
mod iam;
mod ours;
pub mod scenario;

pub use cedar::Cedar;
pub use iam::IamRs;
pub use ours::Ours;

/// An engine with one scenario's policies and one request, ready to decide.
pub trait Engine {
    /// Its name in the report.
    const NAME: &'static str;

    /// Everything a caller may do once, ahead of the decision.
    fn prepare(statements: &[scenario::Statement], request: &scenario::Request) -> Self;

    /// Decides: true if the request is allowed.
    fn decide(&self) -> bool;
}

#[cfg(test)]
mod tests;
