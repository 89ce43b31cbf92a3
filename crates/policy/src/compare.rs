//! Policies against policies: what a new one allows that an old one did not, and whether one allows something at all.
//!
//! Statements are compared, not requests: every answer holds for all requests there could be. It errs on one side. What
//! is said to be covered is; what is not seen to be covered counts as new: a part of a statement that only several
//! statements of the old policy cover together, a NotAction against a list, conditions that mean the same in other
//! words. The tests ask the engine about both policies to see that nothing covered is ever allowed anew.
pub(crate) mod patterns;

use crate::compare::patterns::{includes, includes_resource, overlaps};
use crate::condition::{Condition, Family};
use crate::document::Policy;
use crate::kind::PolicyKind;
use crate::principals::{Member, Principals};
use crate::public;
use crate::statement::{Scope, Statement, StatementEffect};

impl Policy {
    /// The statements of this policy, by their positions, that allow something which `existing` does not: an Allow that
    /// no Allow there covers, or that a Deny there takes something of which no Deny here takes as well.
    ///
    /// # Example
    /// ```
    /// use policy::{Policy, PolicyKind};
    ///
    /// let of = |action: &str| {
    ///     let text = format!(r#"{{"Statement": {{"Effect": "Allow", "Action": "{action}", "Resource": "*"}}}}"#);
    ///     Policy::parse(&text, PolicyKind::Identity)
    /// };
    /// assert!(of("s3:GetObject")?.allows_beyond(&of("s3:Get*")?).is_empty());
    /// assert_eq!(of("s3:*")?.allows_beyond(&of("s3:Get*")?), [0]);
    /// # Ok::<(), policy::MalformedPolicy>(())
    /// ```
    #[must_use]
    pub fn allows_beyond(&self, existing: &Self) -> Vec<usize> {
        let same_variables =
            self.version == existing.version || !(has_variables(self) || has_variables(existing));
        let is_new = |statement: &Statement, piece: Piece<'_>| {
            let is_known = same_variables
                && is_covered(existing, statement, piece)
                && keeps_denials(self, existing, statement, piece);
            !is_known && !is_refused(self, piece)
        };
        self.positions(|statement| {
            statement.effect == StatementEffect::Allow
                && pieces(statement).into_iter().any(|piece| is_new(statement, piece))
        })
    }

    /// The statements, by their positions, that allow one of `actions` on one of `resources`, to anybody and under any
    /// condition, where no Deny without a condition refuses it. Both may have wildcards.
    ///
    /// # Example
    /// ```
    /// use policy::{Policy, PolicyKind};
    ///
    /// let text = r#"{"Statement": [{"Effect": "Allow", "Action": "s3:Get*", "Resource": "*"},
    ///     {"Effect": "Deny", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::payroll/*"}]}"#;
    /// let policy = Policy::parse(text, PolicyKind::Identity)?;
    /// assert_eq!(policy.grants(&["s3:GetObject"], &["arn:aws:s3:::photos/*"]), [0]);
    /// assert!(policy.grants(&["s3:GetObject"], &["arn:aws:s3:::payroll/1"]).is_empty());
    /// assert!(policy.grants(&["s3:PutObject"], &["*"]).is_empty());
    /// # Ok::<(), policy::MalformedPolicy>(())
    /// ```
    #[must_use]
    pub fn grants(&self, actions: &[&str], resources: &[&str]) -> Vec<usize> {
        self.positions(|statement| {
            statement.effect == StatementEffect::Allow
                && actions.iter().any(|action| {
                    resources.iter().any(|resource| {
                        let asked =
                            Piece { action: Part::One(action), resource: Part::One(resource) };
                        touches(statement, asked) && !is_refused(self, asked)
                    })
                })
        })
    }

    /// The statements, by their positions, that S3's rules call public: [`Policy::is_public`]. In a role's trust
    /// policy, an identity provider's bearers are everybody only where no condition chooses among them.
    #[must_use]
    pub fn public_statements(&self) -> Vec<usize> {
        let is_trust = self.kind == PolicyKind::RoleTrust;
        self.positions(|statement| {
            let names_all =
                statement.principals.as_ref().is_some_and(|it| it.everyone || it.negated);
            let is_chosen = is_trust && !names_all && !statement.conditions.is_empty();
            !is_chosen && public::allows_public(std::slice::from_ref(statement))
        })
    }

    /// The `Sid` of the statement at this position.
    #[must_use]
    pub fn statement_id(&self, position: usize) -> Option<&str> {
        self.statements.get(position)?.sid.as_deref()
    }

    fn positions(&self, is_wanted: impl Fn(&Statement) -> bool) -> Vec<usize> {
        let numbered = self.statements.iter().enumerate();
        numbered.filter(|(_, it)| is_wanted(it)).map(|(number, _)| number).collect()
    }
}

/// One element of a statement: one of its patterns, or the whole of a negated one.
#[derive(Clone, Copy, Debug)]
enum Part<'a> {
    One(&'a str),
    AllBut(&'a [Box<str>]),
}

/// One action pattern on one resource pattern.
#[derive(Clone, Copy, Debug)]
struct Piece<'a> {
    action: Part<'a>,
    resource: Part<'a>,
}

/// The action element of a statement, and whether it is a NotAction.
fn actions(statement: &Statement) -> (&[Box<str>], bool) {
    let negated = statement.actions.as_ref().is_some_and(|actions| actions.negated);
    (&statement.written.actions, negated)
}

/// As [`actions`], of the resource element; a role's trust policy has none and speaks of all there is.
fn resources(statement: &Statement) -> (Option<&[Box<str>]>, bool) {
    match &statement.scope {
        Scope::Listed(listed) => (Some(&statement.written.resources), listed.negated),
        Scope::Own => (None, false),
        Scope::Inert => (Some(&[]), false),
    }
}

fn parts<'a>(written: &'a [Box<str>], negated: bool) -> Vec<Part<'a>> {
    match negated {
        true => vec![Part::AllBut(written)],
        false => written.iter().map(|text| Part::One(text)).collect(),
    }
}

fn pieces(statement: &Statement) -> Vec<Piece<'_>> {
    let (written, negated) = actions(statement);
    let actions = parts(written, negated);
    let (written, negated) = resources(statement);
    let resources = written.map_or_else(|| vec![Part::One("*")], |written| parts(written, negated));
    let each = |action| resources.iter().map(move |resource| Piece { action, resource: *resource });
    actions.into_iter().flat_map(each).collect()
}

/// Whether an element has all of a part. `is_in` says whether one pattern includes another.
fn has_all(
    (written, negated): (&[Box<str>], bool),
    part: Part<'_>,
    is_in: fn(&str, &str) -> bool,
    fold: bool,
) -> bool {
    match (part, negated) {
        (Part::One(text), false) => written.iter().any(|whole| is_in(whole, text)),
        (Part::One(text), true) => !written.iter().any(|except| overlaps(except, text, fold)),
        (Part::AllBut(_), false) => written.iter().any(|whole| &**whole == "*"),
        (Part::AllBut(own), true) => {
            written.iter().all(|except| own.iter().any(|it| is_in(it, except)))
        }
    }
}

/// Whether an element has anything of a part; where that is not known, it has.
fn has_some((written, negated): (&[Box<str>], bool), part: Part<'_>, fold: bool) -> bool {
    let is_in = |whole: &str, text: &str| match fold {
        true => includes(whole, text, true),
        false => includes_resource(whole, text),
    };
    match (part, negated) {
        (Part::One(text), false) => written.iter().any(|other| overlaps(other, text, fold)),
        (Part::One(text), true) => !written.iter().any(|except| is_in(except, text)),
        (Part::AllBut(except), false) => {
            !written.iter().all(|other| except.iter().any(|it| is_in(it, other)))
        }
        (Part::AllBut(_), true) => true,
    }
}

fn includes_action(whole: &str, text: &str) -> bool {
    includes(whole, text, true)
}

fn covers(statement: &Statement, piece: Piece<'_>) -> bool {
    let (written, negated) = resources(statement);
    has_all(actions(statement), piece.action, includes_action, true)
        && written.is_none_or(|written| {
            has_all((written, negated), piece.resource, includes_resource, false)
        })
}

fn touches(statement: &Statement, piece: Piece<'_>) -> bool {
    let (written, negated) = resources(statement);
    has_some(actions(statement), piece.action, true)
        && written.is_none_or(|written| has_some((written, negated), piece.resource, false))
}

/// Whether a Deny without a condition refuses the whole of a piece to everybody.
fn is_refused(policy: &Policy, piece: Piece<'_>) -> bool {
    policy.statements.iter().any(|statement| {
        statement.effect == StatementEffect::Deny
            && statement.conditions.is_empty()
            && statement.principals.as_ref().is_none_or(|it| it.everyone && !it.negated)
            && covers(statement, piece)
    })
}

/// Whether one Allow of `existing` allows the piece of `new` to all whom that allows it, whenever it does.
fn is_covered(existing: &Policy, new: &Statement, piece: Piece<'_>) -> bool {
    existing.statements.iter().any(|old| {
        old.effect == StatementEffect::Allow
            && covers(old, piece)
            && names_all(old.principals.as_ref(), new.principals.as_ref())
            && implies(&new.conditions, &old.conditions)
    })
}

/// Whether whatever a Deny of `existing` takes of the piece is taken by one of `new` too.
fn keeps_denials(new: &Policy, existing: &Policy, statement: &Statement, piece: Piece<'_>) -> bool {
    let denials = |policy: &'_ Policy| -> Vec<usize> {
        policy.positions(|statement| statement.effect == StatementEffect::Deny)
    };
    denials(existing).into_iter().filter_map(|at| existing.statements.get(at)).all(|old| {
        !touches(old, piece)
            || are_apart(statement, old)
            || denials(new).into_iter().filter_map(|at| new.statements.get(at)).any(|kept| {
                pieces(old).into_iter().all(|piece| covers(kept, piece))
                    && names_all(kept.principals.as_ref(), old.principals.as_ref())
                    && implies(&old.conditions, &kept.conditions)
            })
    })
}

/// Whether two statements name services and providers alone, and none of them both.
fn are_apart(one: &Statement, other: &Statement) -> bool {
    let (Some(one), Some(other)) = (&one.principals, &other.principals) else { return false };
    let is_plain = |principals: &Principals| {
        let outside = |it: &Member| matches!(it, Member::Service(_) | Member::Federated(_));
        !principals.negated && !principals.everyone && principals.members.iter().all(outside)
    };
    is_plain(one) && is_plain(other) && !one.members.iter().any(|it| other.members.contains(it))
}

/// Whether a Principal element names everybody whom another does, in the same way.
fn names_all(whole: Option<&Principals>, part: Option<&Principals>) -> bool {
    let (Some(whole), Some(part)) = (whole, part) else {
        return whole.is_none() && part.is_none();
    };
    if whole.everyone && !whole.negated {
        return true;
    }
    if part.negated || whole.negated {
        // Naming fewer leaves out fewer.
        return part.negated
            && whole.negated
            && whole.everyone == part.everyone
            && whole.members.iter().all(|member| part.members.contains(member));
    }
    !part.everyone && part.members.iter().all(|member| whole.members.contains(member))
}

/// Whether whatever satisfies all of `stronger` satisfies all of `weaker`.
fn implies(stronger: &[Condition], weaker: &[Condition]) -> bool {
    weaker.iter().all(|weak| stronger.iter().any(|strong| implies_one(strong, weak)))
}

fn implies_one(strong: &Condition, weak: &Condition) -> bool {
    let (one, other) = (strong.operator, weak.operator);
    let is_same = one.family == other.family
        && one.negated == other.negated
        && one.set == other.set
        && (one.if_exists == other.if_exists || other.if_exists);
    if !is_same || !strong.key.text.eq_ignore_ascii_case(&weak.key.text) {
        return false;
    }
    let has = |values: &[Box<str>], value: &str| values.iter().any(|it| &**it == value);
    let all_of = |part: &Condition, whole: &Condition| {
        part.written.iter().all(|value| has(&whole.written, value))
    };
    match (other.negated, other.family) {
        (_, Family::Null) => all_of(strong, weak) && all_of(weak, strong),
        (true, _) => all_of(weak, strong),
        (false, Family::StringLike) => {
            let is_in = |value: &str| weak.written.iter().any(|it| includes(it, value, false));
            strong.written.iter().all(|value| is_in(value))
        }
        (false, _) => all_of(strong, weak),
    }
}

fn has_variables(policy: &Policy) -> bool {
    policy.statements.iter().any(|statement| {
        statement.written.resources.iter().any(|text| text.contains("${"))
            || statement
                .conditions
                .iter()
                .any(|condition| condition.written.iter().any(|text| text.contains("${")))
    })
}
