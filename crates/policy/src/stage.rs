//! Which of several faults a document is refused for.
use crate::malformed::{Field, Problem};

/// The order in which IAM checks a whole document: what an earlier check finds anywhere in it is what the caller
/// is told, whatever stands before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Stage {
    Syntax,
    Version,
    LegacyParsing,
    StatementIds,
    Elements,
    Actions,
    Resources,
    ResourceFormat,
    ActionFormat,
}

fn stage(problem: &Problem) -> Stage {
    match problem {
        Problem::NotJson
        | Problem::TooLarge(_)
        | Problem::Syntax(_)
        | Problem::Effect(_)
        | Problem::Operator(_)
        | Problem::Missing(Field::Statement | Field::Effect)
        | Problem::Empty(Field::Statement | Field::Effect, _) => Stage::Syntax,
        Problem::OldVersion => Stage::Version,
        Problem::EffectCase(_) | Problem::LegacyParsing(_) => Stage::LegacyParsing,
        Problem::SidCharacters | Problem::SidRepeated => Stage::StatementIds,
        Problem::Missing(Field::Principal | Field::NotPrincipal)
        | Problem::Empty(Field::Principal | Field::NotPrincipal, _)
        | Problem::Prohibited(_)
        | Problem::Principal { .. }
        | Problem::AllowNotPrincipal
        | Problem::RcpAllow
        | Problem::RcpPrincipal => Stage::Elements,
        Problem::Missing(Field::Action) | Problem::Empty(Field::Action, _) => Stage::Actions,
        Problem::Missing(Field::Resource) | Problem::Empty(Field::Resource, _) => Stage::Resources,
        Problem::NewResource(fault) if fault.is_legacy_parsing() => Stage::LegacyParsing,
        Problem::ResourceFormat(_) | Problem::NewResource(_) => Stage::ResourceFormat,
        Problem::ActionWithoutVendor
        | Problem::ActionColons(_)
        | Problem::ActionVendor(_)
        | Problem::TrustAction => Stage::ActionFormat,
    }
}

/// Keeps the fault of the earliest stage, of one stage the first.
#[derive(Debug, Default)]
pub(crate) struct Earliest(Option<Problem>);

impl Earliest {
    pub(crate) fn add(&mut self, problem: Problem) {
        if self.0.as_ref().is_none_or(|kept| stage(&problem) < stage(kept)) {
            self.0 = Some(problem);
        }
    }

    /// The value, or `None` where there is a fault instead.
    pub(crate) fn take<T>(&mut self, result: Result<T, Problem>) -> Option<T> {
        result.map_err(|problem| self.add(problem)).ok()
    }

    /// `Ok` if nothing was at fault.
    pub(crate) fn none(self) -> Result<(), Problem> {
        self.0.map_or(Ok(()), Err)
    }
}
