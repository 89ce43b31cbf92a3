//! From text to a compiled policy, refusing what AWS refuses.
use std::collections::HashSet;

use names::Arn;

use crate::action::Actions;
use crate::arn::ResourcePattern;
use crate::condition::{Condition, Family, Operator};
use crate::document::Policy;
use crate::issue::Issue;
use crate::json::Node;
use crate::kind::{NewPolicy, PolicyKind, Version};
use crate::limits;
use crate::malformed::{Field, MalformedPolicy, Problem};
use crate::stage::Earliest;
use crate::statement::{Oddities, Resources, Scope, Statement, StatementEffect, Written};
use crate::{new_resource, parse_principal};

/// A JSON value of a type that its place does not take.
const WRONG_TYPE: Problem = Problem::Syntax(Issue::DATA_TYPE_MISMATCH);

/// What a document has to keep to, besides the rules of its kind.
#[derive(Clone, Copy, Debug, Default)]
struct Demands {
    /// Resources are ARNs that IAM takes today; documents that were stored before may have others.
    new_resources: bool,
    /// The version is the newer one, as managed policies must have it.
    version_2012: bool,
}

impl Policy {
    /// Parses and compiles a document.
    ///
    /// # Errors
    /// [`MalformedPolicy`] with the text AWS answers for this kind of policy.
    ///
    /// # Example
    /// ```
    /// use policy::{Policy, PolicyKind};
    ///
    /// let text = r#"{"Version": "2012-10-17", "Statement": [
    ///     {"Effect": "Allow", "Action": "s3:GetObject", "Resource": "*"}]}"#;
    /// assert_eq!(Policy::parse(text, PolicyKind::Identity)?.statement_count(), 1);
    /// // A bucket policy has to say whom it allows.
    /// let refused = Policy::parse(text, PolicyKind::Bucket);
    /// assert_eq!(refused.map_err(|error| error.to_string()).err().as_deref(), Some("Missing required field Principal"));
    /// # Ok::<(), policy::MalformedPolicy>(())
    /// ```
    pub fn parse(text: &str, kind: PolicyKind) -> Result<Self, MalformedPolicy> {
        document(text, kind, Demands::default()).map_err(|problem| problem.worded(kind))
    }

    /// Parses and compiles a document that an identity or a session is about to get.
    ///
    /// IAM takes less than it evaluates: resources are `*` or ARNs of the partition `aws`, with a service without
    /// wildcards, IAM's without a Region and with a path of IAM, and managed policies are of version 2012-10-17.
    /// What was stored before goes on to work ([`Policy::parse`]).
    ///
    /// # Errors
    /// [`MalformedPolicy`] with IAM's text.
    ///
    /// # Example
    /// ```
    /// use policy::{NewPolicy, Policy, PolicyKind};
    ///
    /// let text = r#"{"Statement": {"Effect": "Allow", "Action": "s3:*", "Resource": "arn:other:s3:::bucket"}}"#;
    /// assert!(Policy::parse(text, PolicyKind::Identity).is_ok());
    /// let Err(refused) = Policy::parse_new(text, NewPolicy::Inline) else { panic!("of no partition") };
    /// assert_eq!(refused.to_string(), "Partition \"other\" is not valid for resource \"arn:other:s3:::bucket\".");
    /// let Err(refused) = Policy::parse_new(text, NewPolicy::Managed) else { panic!("has no version") };
    /// assert_eq!(refused.to_string(), "Policy document must be version 2012-10-17 or greater.");
    /// ```
    pub fn parse_new(text: &str, place: NewPolicy) -> Result<Self, MalformedPolicy> {
        let kind = match place {
            NewPolicy::Inline | NewPolicy::Managed => PolicyKind::Identity,
            NewPolicy::Session => PolicyKind::Session,
        };
        let demands = Demands { new_resources: true, version_2012: place == NewPolicy::Managed };
        document(text, kind, demands).map_err(|problem| problem.worded(kind))
    }
}

fn document(text: &str, kind: PolicyKind, demands: Demands) -> Result<Policy, Problem> {
    check_text(text, kind)?;
    let node = Node::parse(text).map_err(|_| Problem::NotJson)?;
    let Node::Object(members) = node else { return Err(Problem::NotJson) };
    let mut version = None;
    let mut id = None;
    let mut statements = None;
    for (name, value) in &members {
        match name.as_str() {
            "Version" => version = Some(parse_version(value)?),
            "Id" => id = Some(value.text().ok_or(WRONG_TYPE)?.into()),
            "Statement" => statements = Some(value.one_or_many()),
            _ => return Err(Problem::Syntax(Issue::INVALID_POLICY_ELEMENT)),
        }
    }
    let nodes =
        statements.filter(|nodes| !nodes.is_empty()).ok_or(Problem::Missing(Field::Statement))?;
    let variables = version == Some(Version::V2012);
    let parser = StatementParser { kind, variables, demands };
    let mut faults = Earliest::default();
    if demands.version_2012 && !variables {
        faults.add(Problem::OldVersion);
    }
    let statements: Vec<Statement> =
        nodes.iter().filter_map(|node| faults.take(parser.parse(node))).collect();
    if sids_are_strict(kind) {
        faults.take(check_sids_unique(nodes));
    }
    faults.none()?;
    let size_chars = text.chars().filter(|character| !character.is_whitespace()).count();
    Ok(Policy::assemble(kind, version, id, statements, size_chars))
}

fn check_text(text: &str, kind: PolicyKind) -> Result<(), Problem> {
    let characters = text.chars().count();
    if characters > limits::DOCUMENT_CHARS_MAX {
        return Err(Problem::TooLarge(limits::DOCUMENT_CHARS_MAX));
    }
    let (length, limit) = match kind {
        PolicyKind::Bucket => (compact_bytes(text), limits::BUCKET_POLICY_BYTES_MAX),
        PolicyKind::KmsKey => (text.len(), limits::KEY_POLICY_BYTES_MAX),
        PolicyKind::Session => (characters, limits::SESSION_POLICY_CHARS_MAX),
        PolicyKind::Scp => (characters, limits::SCP_CHARS_MAX),
        PolicyKind::Rcp => (characters, limits::RCP_CHARS_MAX),
        _ => (characters, limits::DOCUMENT_CHARS_MAX),
    };
    if length > limit {
        return Err(Problem::TooLarge(limit));
    }
    // Bucket policies may name keys in any script; the pattern of all other documents is TAB, LF, CR, U+20-U+FF.
    let allowed = |character: char| matches!(character, '\t' | '\n' | '\r' | '\u{20}'..='\u{ff}');
    if kind != PolicyKind::Bucket && !text.chars().all(allowed) {
        return Err(Problem::Syntax(Issue::UNSUPPORTED_CHARACTER));
    }
    Ok(())
}

/// Bytes of a document without the white space between its values: S3 normalises before it measures.
fn compact_bytes(text: &str) -> usize {
    let mut quoted = false;
    let mut escaped = false;
    let mut count = 0;
    for byte in text.bytes() {
        if !quoted && matches!(byte, b' ' | b'\t' | b'\n' | b'\r') {
            continue;
        }
        count += 1;
        if byte == b'"' && !escaped {
            quoted = !quoted;
        }
        escaped = quoted && byte == b'\\' && !escaped;
    }
    count
}

fn parse_version(value: &Node) -> Result<Version, Problem> {
    match value.text() {
        Some("2012-10-17") => Ok(Version::V2012),
        Some("2008-10-17") => Ok(Version::V2008),
        Some(_) => Err(Problem::Syntax(Issue::INVALID_VERSION)),
        None => Err(WRONG_TYPE),
    }
}

/// IAM holds statement ids to letters and digits, each used once; other services do not.
fn sids_are_strict(kind: PolicyKind) -> bool {
    !matches!(
        kind,
        PolicyKind::Bucket | PolicyKind::KmsKey | PolicyKind::Resource | PolicyKind::Endpoint
    )
}

fn check_sids_unique(statements: &[Node]) -> Result<(), Problem> {
    let mut seen = HashSet::new();
    let mut sids = statements.iter().filter_map(|statement| statement.member("Sid")?.text());
    if sids.all(|sid| sid.is_empty() || seen.insert(sid)) {
        Ok(())
    } else {
        Err(Problem::SidRepeated)
    }
}

/// The members of one statement, by element.
#[derive(Default)]
struct Elements<'n> {
    sid: Option<&'n Node>,
    effect: Option<&'n Node>,
    principal: Option<&'n Node>,
    not_principal: Option<&'n Node>,
    action: Option<&'n Node>,
    not_action: Option<&'n Node>,
    resource: Option<&'n Node>,
    not_resource: Option<&'n Node>,
    condition: Option<&'n Node>,
}

impl<'n> Elements<'n> {
    fn collect(node: &'n Node) -> Result<Self, Problem> {
        let Node::Object(members) = node else { return Err(WRONG_TYPE) };
        let mut elements = Self::default();
        for (name, value) in members {
            let place = match name.as_str() {
                "Sid" => &mut elements.sid,
                "Effect" => &mut elements.effect,
                "Principal" => &mut elements.principal,
                "NotPrincipal" => &mut elements.not_principal,
                "Action" => &mut elements.action,
                "NotAction" => &mut elements.not_action,
                "Resource" => &mut elements.resource,
                "NotResource" => &mut elements.not_resource,
                "Condition" => &mut elements.condition,
                _ => return Err(Problem::Syntax(Issue::INVALID_POLICY_ELEMENT)),
            };
            *place = Some(value);
        }
        let both =
            |first: Option<&Node>, second: Option<&Node>| first.is_some() && second.is_some();
        if both(elements.action, elements.not_action)
            || both(elements.resource, elements.not_resource)
            || both(elements.principal, elements.not_principal)
        {
            return Err(Problem::Syntax(Issue::UNSUPPORTED_ELEMENT_COMBINATION));
        }
        Ok(elements)
    }
}

impl Elements<'_> {
    fn oddities(&self) -> Oddities {
        let is_empty =
            |node: Option<&Node>| matches!(node, Some(Node::List(items)) if items.is_empty());
        let is_nothing = |node: &Node| matches!(node, Node::Object(members) if members.is_empty());
        let operators = match self.condition {
            Some(Node::Object(operators)) => operators.as_slice(),
            _ => &[],
        };
        let keys = operators.iter().flat_map(|(_, keys)| match keys {
            Node::Object(keys) => keys.as_slice(),
            _ => &[],
        });
        let is_mixed = |values: &Node| {
            let types = values.one_or_many().iter().map(std::mem::discriminant);
            types.clone().zip(types.skip(1)).any(|(one, next)| one != next)
        };
        Oddities {
            bare_star: matches!(self.principal, Some(Node::Text(_))),
            empty_actions: is_empty(self.action.or(self.not_action)),
            empty_resources: is_empty(self.resource.or(self.not_resource)),
            empty_condition: self.condition.is_some_and(is_nothing)
                || operators.iter().any(|(_, keys)| is_nothing(keys)),
            mixed_values: keys.into_iter().any(|(_, values)| is_mixed(values)),
        }
    }
}

struct StatementParser {
    kind: PolicyKind,
    variables: bool,
    demands: Demands,
}

impl StatementParser {
    fn parse(&self, node: &Node) -> Result<Statement, Problem> {
        let elements = Elements::collect(node)?;
        let mut faults = Earliest::default();
        let sid = faults.take(self.sid(elements.sid));
        let effect = faults.take(parse_effect(elements.effect));
        let principals = faults.take(parse_principal::element(
            elements.principal,
            elements.not_principal,
            self.kind,
        ));
        if let Some(effect) = effect {
            faults.take(self.check_kind_rules(&elements, effect));
        }
        let action_texts = faults.take(texts(elements.action.or(elements.not_action))).flatten();
        let negated = elements.not_action.is_some();
        let actions = faults.take(self.actions(action_texts.as_deref(), negated));
        let resource_texts =
            faults.take(texts(elements.resource.or(elements.not_resource))).flatten();
        let negated = elements.not_resource.is_some();
        let scope = faults.take(self.scope(resource_texts.as_deref(), negated));
        let conditions = elements.condition.map_or(Ok(Vec::new()), |node| self.conditions(node));
        let conditions = faults.take(conditions);
        faults.none()?;
        let boxed = |texts: Option<Vec<&str>>| {
            texts.unwrap_or_default().into_iter().map(Into::into).collect()
        };
        let oddities = elements.oddities();
        let written =
            Written { actions: boxed(action_texts), resources: boxed(resource_texts), oddities };
        // INVARIANT: what has no fault is there.
        let (
            Some(sid),
            Some(effect),
            Some(principals),
            Some(actions),
            Some(scope),
            Some(conditions),
        ) = (sid, effect, principals, actions, scope, conditions)
        else {
            return Err(WRONG_TYPE);
        };
        let conditions = conditions.into();
        Ok(Statement { sid, effect, principals, actions, scope, conditions, written })
    }

    fn sid(&self, node: Option<&Node>) -> Result<Option<std::sync::Arc<str>>, Problem> {
        let Some(node) = node else { return Ok(None) };
        let sid = node.text().ok_or(WRONG_TYPE)?;
        if sids_are_strict(self.kind) && !sid.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
            return Err(Problem::SidCharacters);
        }
        Ok(Some(sid.into()))
    }

    fn check_kind_rules(
        &self,
        elements: &Elements<'_>,
        effect: StatementEffect,
    ) -> Result<(), Problem> {
        match self.kind {
            PolicyKind::RoleTrust
                if elements.resource.is_some() || elements.not_resource.is_some() =>
            {
                Err(Problem::Prohibited(Field::Resource))
            }
            PolicyKind::Bucket
                if effect == StatementEffect::Allow && elements.not_principal.is_some() =>
            {
                Err(Problem::AllowNotPrincipal)
            }
            // RCPFullAWSAccess, which AWS attaches itself, is the one resource control policy that allows.
            PolicyKind::Rcp if effect == StatementEffect::Allow && !is_full_access(elements) => {
                Err(Problem::RcpAllow)
            }
            _ => Ok(()),
        }
    }

    fn actions(&self, texts: Option<&[&str]>, negated: bool) -> Result<Option<Actions>, Problem> {
        let is_there = texts.is_some();
        let Some(texts) = texts.filter(|texts| !texts.is_empty()) else {
            return if self.kind == PolicyKind::KmsKey {
                Ok(None)
            } else {
                Err(missing(Field::Action, is_there, Issue::EMPTY_ARRAY_ACTION))
            };
        };
        let mut faults = Earliest::default();
        for text in texts {
            faults.take(self.check_action(text));
        }
        faults.none()?;
        Ok(Some(Actions::compile(texts, negated)))
    }

    fn check_action(&self, text: &str) -> Result<(), Problem> {
        let trust = self.kind == PolicyKind::RoleTrust;
        if text == "*" {
            return if trust { Err(Problem::TrustAction) } else { Ok(()) };
        }
        let Some((vendor, name)) = text.split_once(':') else {
            return Err(Problem::ActionWithoutVendor);
        };
        if name.contains(':') {
            let variable = name.contains("${");
            return Err(Problem::ActionColons(if variable {
                Issue::VARIABLE_UNSUPPORTED_IN_ELEMENT
            } else {
                Issue::INVALID_ACTION
            }));
        }
        let valid = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'.';
        if vendor != "*" && (vendor.is_empty() || !vendor.bytes().all(valid)) {
            return Err(Problem::ActionVendor(vendor.to_owned()));
        }
        if trust && !vendor.eq_ignore_ascii_case("sts") {
            return Err(Problem::TrustAction);
        }
        Ok(())
    }

    fn scope(&self, texts: Option<&[&str]>, negated: bool) -> Result<Scope, Problem> {
        let is_there = texts.is_some();
        let Some(texts) = texts.filter(|texts| !texts.is_empty()) else {
            return match self.kind {
                PolicyKind::RoleTrust => Ok(Scope::Own),
                PolicyKind::KmsKey => Ok(Scope::Inert),
                _ => Err(missing(Field::Resource, is_there, Issue::EMPTY_ARRAY_RESOURCE)),
            };
        };
        let mut faults = Earliest::default();
        for text in texts {
            faults.take(self.check_resource(text));
        }
        faults.none()?;
        let patterns =
            texts.iter().map(|text| ResourcePattern::compile(text, self.variables)).collect();
        Ok(Scope::Listed(Resources { negated, patterns }))
    }

    fn check_resource(&self, text: &str) -> Result<(), Problem> {
        if self.demands.new_resources {
            new_resource::check(text).map_err(Problem::NewResource)
        } else if text == "*" || Arn::is_meant_by(text) {
            Ok(())
        } else {
            Err(Problem::ResourceFormat(text.to_owned()))
        }
    }

    fn conditions(&self, node: &Node) -> Result<Vec<Condition>, Problem> {
        let Node::Object(operators) = node else { return Err(WRONG_TYPE) };
        let mut faults = Earliest::default();
        let mut conditions = Vec::new();
        for (spelling, keys) in operators {
            let Node::Object(keys) = keys else { return Err(WRONG_TYPE) };
            // Nobody looks at the operator of no keys, S3 apart.
            if keys.is_empty() && self.kind != PolicyKind::Bucket {
                continue;
            }
            let operator =
                Operator::parse(spelling).ok_or_else(|| Problem::Operator(spelling.clone()))?;
            for (key, values) in keys {
                let condition = self.condition(spelling, operator, key, values);
                conditions.extend(faults.take(condition));
            }
        }
        faults.none()?;
        Ok(conditions)
    }

    fn condition(
        &self,
        spelling: &str,
        operator: Operator,
        key: &str,
        values: &Node,
    ) -> Result<Condition, Problem> {
        let written = values.one_or_many().iter().map(Node::scalar).collect::<Option<Vec<_>>>();
        let written = written.ok_or(WRONG_TYPE)?;
        if key.is_empty() {
            return Err(Problem::Syntax(Issue::INVALID_CONDITION_KEY_FORMAT));
        }
        let mismatch = mismatch(operator.family, &written, self.variables);
        Condition::compile(spelling, operator, key, written, self.variables)
            .ok_or(Problem::LegacyParsing(mismatch))
    }
}

/// The refusal of an element that is not there, or is an empty list.
fn missing(field: Field, is_there: bool, empty: Issue) -> Problem {
    if is_there { Problem::Empty(field, empty) } else { Problem::Missing(field) }
}

/// What is wrong with operands that their operator does not take.
fn mismatch(family: Family, written: &[String], variables: bool) -> Issue {
    if variables && written.iter().any(|text| text.contains("${")) {
        return Issue::INVALID_VARIABLE_FOR_OPERATOR;
    }
    match family {
        Family::Bool | Family::Null => Issue::TYPE_MISMATCH_BOOLEAN,
        Family::Date(_) => Issue::TYPE_MISMATCH_DATE,
        Family::Numeric(_) => Issue::TYPE_MISMATCH_NUMBER,
        Family::Ip => Issue::TYPE_MISMATCH_IP_RANGE,
        // Text and ARNs take any operand: what is left is base64.
        Family::Binary
        | Family::StringEquals
        | Family::StringEqualsIgnoreCase
        | Family::StringLike
        | Family::Arn => Issue::TYPE_MISMATCH_STRING,
    }
}

fn is_full_access(elements: &Elements<'_>) -> bool {
    let star = |node: Option<&Node>| node.and_then(Node::text) == Some("*");
    star(elements.action) && star(elements.resource) && elements.condition.is_none()
}

fn parse_effect(node: Option<&Node>) -> Result<StatementEffect, Problem> {
    match node.ok_or(Problem::Missing(Field::Effect))?.text() {
        Some("Allow") => Ok(StatementEffect::Allow),
        Some("Deny") => Ok(StatementEffect::Deny),
        Some(other)
            if ["Allow", "Deny"].iter().any(|effect| effect.eq_ignore_ascii_case(other)) =>
        {
            Err(Problem::EffectCase(other.to_owned()))
        }
        Some(other) => Err(Problem::Effect(other.to_owned())),
        None => Err(WRONG_TYPE),
    }
}

/// A string or a list of strings.
fn texts(node: Option<&Node>) -> Result<Option<Vec<&str>>, Problem> {
    let Some(node) = node else { return Ok(None) };
    let items = node.one_or_many().iter().map(Node::text).collect::<Option<Vec<_>>>();
    items.map(Some).ok_or(WRONG_TYPE)
}
