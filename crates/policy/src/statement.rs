//! One compiled statement and its match, rule 1.2: principal, action, resource and every condition.
use std::sync::Arc;

use crate::action::Actions;
use crate::arn::ResourcePattern;
use crate::condition::Condition;
use crate::context::{Key, Layered};
use crate::principals::Principals;

/// Whether a statement allows or denies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum StatementEffect {
    /// `"Effect": "Allow"`
    Allow,
    /// `"Effect": "Deny"`
    Deny,
}

/// A compiled Resource or NotResource element.
#[derive(Clone, Debug)]
pub(crate) struct Resources {
    pub(crate) negated: bool,
    pub(crate) patterns: Box<[ResourcePattern]>,
}

impl Resources {
    /// As [`Self::matches`], `None` while it hangs on a variable whose key is not known.
    pub(crate) fn decided(
        &self,
        resource: &str,
        context: Layered<'_>,
        known: &dyn Fn(&Key) -> bool,
    ) -> Option<bool> {
        let (open, closed): (Vec<_>, Vec<_>) = self
            .patterns
            .iter()
            .partition(|pattern| pattern.variables().any(|variable| !known(&variable.key)));
        if closed.iter().any(|pattern| pattern.matches(resource, context)) {
            return Some(!self.negated);
        }
        open.is_empty().then_some(self.negated)
    }

    pub(crate) fn matches(&self, resource: &str, context: Layered<'_>) -> bool {
        self.patterns.iter().any(|pattern| pattern.matches(resource, context)) != self.negated
    }
}

/// Which resources a statement speaks of.
#[derive(Clone, Debug)]
pub(crate) enum Scope {
    /// The Resource or NotResource element.
    Listed(Resources),
    /// Trust policies have no such element: the role they belong to.
    Own,
    /// A key policy statement without one: accepted, and matches nothing.
    Inert,
}

/// One compiled statement.
#[derive(Clone, Debug)]
pub(crate) struct Statement {
    pub(crate) sid: Option<Arc<str>>,
    pub(crate) effect: StatementEffect,
    pub(crate) principals: Option<Principals>,
    /// `None`: a key policy statement without Action, accepted and inert.
    pub(crate) actions: Option<Actions>,
    pub(crate) scope: Scope,
    pub(crate) conditions: Box<[Condition]>,
    /// Elements as written, for lint and for services that check them.
    pub(crate) written: Written,
}

/// The Action and Resource elements as written, and what else lint wants to know.
#[derive(Clone, Debug, Default)]
pub(crate) struct Written {
    pub(crate) actions: Box<[Box<str>]>,
    pub(crate) resources: Box<[Box<str>]>,
    pub(crate) oddities: Oddities,
}

/// Ways to write a statement that no decision depends on.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Oddities {
    /// `"Principal": "*"`, not `{"AWS": "*"}`.
    pub(crate) bare_star: bool,
    /// Action or NotAction is an empty list.
    pub(crate) empty_actions: bool,
    /// Resource or NotResource is an empty list.
    pub(crate) empty_resources: bool,
    /// The Condition element, or one of its operators, is an empty object.
    pub(crate) empty_condition: bool,
    /// The values of one condition key are of several JSON types.
    pub(crate) mixed_values: bool,
}

impl Statement {
    pub(crate) fn matches_action(&self, action: &str) -> bool {
        self.actions.as_ref().is_some_and(|actions| actions.matches(action))
    }

    pub(crate) fn matches_resource(&self, resource: &str, context: Layered<'_>) -> bool {
        match &self.scope {
            Scope::Listed(resources) => resources.matches(resource, context),
            Scope::Own => true,
            Scope::Inert => false,
        }
    }

    /// The first condition that does not hold.
    pub(crate) fn failing_condition(&self, context: Layered<'_>) -> Option<&Condition> {
        self.conditions.iter().find(|condition| !condition.holds(context))
    }
}
