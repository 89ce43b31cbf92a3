//! One pass over the policies of one layer.
use crate::check::{CheckView, Leaning};
use crate::condition::Condition;
use crate::context::Key;
use crate::document::{Attached, Policy};
use crate::principals::MatchClass;
use crate::statement::{Scope, Statement, StatementEffect};

/// A statement that matched.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Hit<'p> {
    pub(crate) attached: &'p Attached,
    pub(crate) index: usize,
}

impl<'p> Hit<'p> {
    pub(crate) fn statement(&self) -> Option<&'p Statement> {
        self.attached.policy.statements.get(self.index)
    }
}

/// What a layer says: the first matching Deny, else the first Allow of the strongest class.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Verdict<'p> {
    pub(crate) deny: Option<Hit<'p>>,
    pub(crate) allow: Option<Hit<'p>>,
    pub(crate) class: MatchClass,
}

impl<'p> Verdict<'p> {
    pub(crate) const SILENT: Self = Self { deny: None, allow: None, class: MatchClass::None };

    pub(crate) fn of(
        policies: impl IntoIterator<Item = &'p Attached>,
        asked: &CheckView<'_>,
    ) -> Self {
        let mut verdict = Self::SILENT;
        for attached in policies {
            verdict.add(attached, asked);
            if verdict.deny.is_some() {
                break;
            }
        }
        verdict
    }

    fn add(&mut self, attached: &'p Attached, asked: &CheckView<'_>) {
        let policy: &Policy = &attached.policy;
        for (number, action_known) in policy.index.candidates(asked.action) {
            let Ok(index) = usize::try_from(number) else { return };
            let Some(statement) = policy.statements.get(index) else { return };
            if !action_known && !statement.matches_action(asked.action.text) {
                continue;
            }
            match statement.effect {
                StatementEffect::Deny if denies(statement, asked) => {
                    self.deny = Some(Hit { attached, index });
                    return;
                }
                StatementEffect::Deny => {}
                StatementEffect::Allow => {
                    let class = allow_class(statement, asked);
                    if class > self.class && applies(statement, asked) {
                        self.class = class;
                        self.allow = Some(Hit { attached, index });
                    }
                }
            }
        }
    }
}

/// The class of an Allow statement's principal. Statements without the element speak of their holder: the
/// class then only has to be one that is not `None`.
pub(crate) fn allow_class(statement: &Statement, asked: &CheckView<'_>) -> MatchClass {
    match &statement.principals {
        Some(principals) => principals.class_for_allow(asked.principal),
        None => MatchClass::Any,
    }
}

fn denies(statement: &Statement, asked: &CheckView<'_>) -> bool {
    deny_principal_matches(statement, asked) && applies(statement, asked)
}

pub(crate) fn deny_principal_matches(statement: &Statement, asked: &CheckView<'_>) -> bool {
    statement
        .principals
        .as_ref()
        .is_none_or(|principals| principals.matches_for_deny(asked.principal, asked.has_boundary))
}

fn applies(statement: &Statement, asked: &CheckView<'_>) -> bool {
    if asked.absent.is_some() {
        return applies_by_leaning(statement, asked);
    }
    statement.matches_resource(asked.resource, asked.context)
        && statement.failing_condition(asked.context).is_none()
}

/// Whether a statement matches, as far as the known keys say.
#[derive(Clone, Debug)]
pub(crate) enum Likelihood<'p> {
    Matches,
    Differs,
    Depends { resource: bool, conditions: Vec<&'p Condition> },
}

fn applies_by_leaning(statement: &Statement, asked: &CheckView<'_>) -> bool {
    match element_likelihood(statement, asked) {
        Likelihood::Matches => true,
        Likelihood::Differs => false,
        Likelihood::Depends { .. } => match statement.effect {
            StatementEffect::Allow => asked.leaning == Leaning::Allow,
            StatementEffect::Deny => asked.leaning == Leaning::Deny,
        },
    }
}

/// The likelihood of a whole statement, principal and action included.
pub(crate) fn likelihood<'p>(statement: &'p Statement, asked: &CheckView<'_>) -> Likelihood<'p> {
    let principal = match statement.effect {
        StatementEffect::Allow => allow_class(statement, asked) != MatchClass::None,
        StatementEffect::Deny => deny_principal_matches(statement, asked),
    };
    if !principal || !statement.matches_action(asked.action.text) {
        return Likelihood::Differs;
    }
    element_likelihood(statement, asked)
}

/// The likelihood of resource and conditions.
fn element_likelihood<'p>(statement: &'p Statement, asked: &CheckView<'_>) -> Likelihood<'p> {
    let known = |key: &Key| asked.knows(key);
    let resource = match &statement.scope {
        Scope::Listed(resources) => resources.decided(asked.resource, asked.context, &known),
        Scope::Own => Some(true),
        Scope::Inert => Some(false),
    };
    if resource == Some(false) {
        return Likelihood::Differs;
    }
    let mut open = Vec::new();
    for condition in &statement.conditions {
        match condition.decided(asked.context, &known) {
            Some(true) => {}
            Some(false) => return Likelihood::Differs,
            None => open.push(condition),
        }
    }
    if resource.is_some() && open.is_empty() {
        return Likelihood::Matches;
    }
    Likelihood::Depends { resource: resource.is_none(), conditions: open }
}
