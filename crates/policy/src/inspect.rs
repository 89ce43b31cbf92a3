//! What a policy speaks of: for those who ask about policies, not about requests.
use std::collections::BTreeSet;

use crate::action::AskedAction;
use crate::document::Policy;
use crate::locate::{PathElement, Span, locate};
use crate::principals::Member;
use crate::statement::{Scope, StatementEffect};

impl Policy {
    /// The condition keys that the policy asks for, in conditions and as variables, as written; of keys that
    /// differ in case alone, the first.
    ///
    /// # Example
    /// ```
    /// use policy::{Policy, PolicyKind};
    ///
    /// let text = r#"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "s3:*",
    ///     "Resource": "arn:aws:s3:::home/${aws:username}/*",
    ///     "Condition": {"StringEquals": {"aws:PrincipalTag/team": "${aws:RequestTag/team}"}}}}"#;
    /// let keys = Policy::parse(text, PolicyKind::Identity)?.condition_keys();
    /// assert_eq!(keys, ["aws:PrincipalTag/team", "aws:RequestTag/team", "aws:username"]);
    /// # Ok::<(), policy::MalformedPolicy>(())
    /// ```
    #[must_use]
    pub fn condition_keys(&self) -> Vec<String> {
        let mut seen = BTreeSet::new();
        let mut keys = Vec::new();
        let mut add = |key: &str| {
            if seen.insert(key.to_ascii_lowercase()) {
                keys.push(key.to_owned());
            }
        };
        for statement in &self.statements {
            for condition in &statement.conditions {
                add(&condition.key.text);
                condition.variables().for_each(|variable| add(&variable.key.text));
            }
            if let Scope::Listed(resources) = &statement.scope {
                let variables = resources.patterns.iter().flat_map(|pattern| pattern.variables());
                variables.for_each(|variable| add(&variable.key.text));
            }
        }
        keys.sort_unstable();
        keys
    }

    /// Whether some Allow statement allows any action of `service`, which is the prefix of its actions.
    ///
    /// # Example
    /// ```
    /// use policy::{Policy, PolicyKind};
    ///
    /// let text = r#"{"Statement": [{"Effect": "Allow", "Action": ["s3:Get*", "kms:Decrypt"], "Resource": "*"},
    ///     {"Effect": "Deny", "Action": "sqs:*", "Resource": "*"}]}"#;
    /// let policy = Policy::parse(text, PolicyKind::Identity)?;
    /// assert!(policy.allows_service("s3") && policy.allows_service("KMS") && !policy.allows_service("sqs"));
    /// # Ok::<(), policy::MalformedPolicy>(())
    /// ```
    #[must_use]
    pub fn allows_service(&self, service: &str) -> bool {
        let is_of = |action: &str| match action.split_once(':') {
            Some((prefix, _)) => prefix == "*" || prefix.eq_ignore_ascii_case(service),
            None => action == "*",
        };
        let is_all_of = |action: &str| match action.split_once(':') {
            Some((_, name)) => name == "*" && is_of(action),
            None => action == "*",
        };
        self.statements.iter().any(|statement| {
            let Some(actions) = &statement.actions else { return false };
            let mut written = statement.written.actions.iter();
            statement.effect == StatementEffect::Allow
                && match actions.negated {
                    false => written.any(|action| is_of(action)),
                    true => !written.any(|action| is_all_of(action)),
                }
        })
    }

    /// Whether a statement with `effect` speaks of `action`, whatever its other elements say.
    ///
    /// # Example
    /// ```
    /// use policy::{Policy, PolicyKind, StatementEffect};
    ///
    /// let text = r#"{"Statement": [{"Effect": "Allow", "Action": "s3:Get*", "Resource": "*"},
    ///     {"Effect": "Deny", "NotAction": "sqs:*", "Resource": "*"}]}"#;
    /// let policy = Policy::parse(text, PolicyKind::Identity)?;
    /// assert!(policy.speaks_of(StatementEffect::Allow, "s3:GetObject"));
    /// assert!(policy.speaks_of(StatementEffect::Deny, "s3:GetObject"));
    /// assert!(!policy.speaks_of(StatementEffect::Deny, "sqs:SendMessage"));
    /// # Ok::<(), policy::MalformedPolicy>(())
    /// ```
    #[must_use]
    pub fn speaks_of(&self, effect: StatementEffect, action: &str) -> bool {
        self.index.candidates(AskedAction::new(action)).any(|(number, is_known)| {
            let statement = usize::try_from(number).ok().and_then(|it| self.statements.get(it));
            statement.is_some_and(|statement| {
                statement.effect == effect && (is_known || statement.matches_action(action))
            })
        })
    }

    /// Everybody that Principal elements of Allow statements name or, as NotPrincipal, leave over.
    #[must_use]
    pub fn allowed_parties(&self) -> Parties<'_> {
        let mut parties = Parties::default();
        for statement in &self.statements {
            let Some(principals) = &statement.principals else { continue };
            if statement.effect != StatementEffect::Allow {
                continue;
            }
            if principals.negated {
                parties.everyone = true;
                continue;
            }
            parties.everyone |= principals.everyone;
            for member in &principals.members {
                match member {
                    Member::Arn(text) | Member::UniqueId(text) => parties.principals.push(text),
                    Member::Account { account, .. } => parties.accounts.push(account),
                    Member::Canonical(id) => parties.canonical_ids.push(id),
                    Member::Service(name) => parties.services.push(name),
                    Member::Federated(provider) => parties.providers.push(provider),
                }
            }
        }
        parties
    }
}

/// Whom the Allow statements of a policy name, in their order; who is named twice is there twice.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Parties<'p> {
    /// `*`, or a NotPrincipal, which leaves out only whom it names.
    pub everyone: bool,
    /// Users, roles and sessions, by ARN or unique id.
    pub principals: Vec<&'p str>,
    /// Accounts: twelve digits.
    pub accounts: Vec<&'p str>,
    /// Accounts by their canonical user id of S3.
    pub canonical_ids: Vec<&'p str>,
    /// Services.
    pub services: Vec<&'p str>,
    /// Identity providers.
    pub providers: Vec<&'p str>,
}

/// Where statement `index` (from 0) is in a document that is one.
#[must_use]
pub fn statement_span(document: &str, index: usize) -> Span {
    locate(document, &[PathElement::Value("Statement"), PathElement::Index(index)])
}
