//! The corpus: readable tuples of who, which policies, what request, which decision and which documentation page.
//! `corpus/README.md` describes the format. Each tuple is asked of the engine and of the model.
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use policy_model::{
    Answer, Caller, CallerKind, Coverage, KeyValue, ModelAcl, ModelGrant, Question, Service,
    answer, describe,
};
use serde_json::{Map, Value, json};

use super::bridge::Setup;
use crate::{Fault, NewPolicy, Policy, PolicyKind};

const ACCOUNT: &str = "111122223333";
const TUPLES_MIN: usize = 400;

fn files() -> Vec<(String, Value)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus");
    let mut files: Vec<(String, Value)> = std::fs::read_dir(folder)
        .expect("the corpus folder is beside the sources")
        .map(|entry| entry.expect("a readable folder").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "json"))
        .map(|path| {
            let name = path.file_stem().expect("a name").to_string_lossy().into_owned();
            let text = std::fs::read_to_string(&path).expect("a readable file");
            (
                name,
                serde_json::from_str(&text)
                    .unwrap_or_else(|error| panic!("{}: {error}", path.display())),
            )
        })
        .collect();
    files.sort_by(|(first, _), (second, _)| first.cmp(second));
    files
}

/// Statements alone, or one statement, stand for a document of version 2012-10-17; a text names a shared policy.
fn document(value: &Value, shared: &Map<String, Value>) -> Value {
    match value {
        Value::String(name) => {
            document(shared.get(name).unwrap_or_else(|| panic!("no policy {name}")), shared)
        }
        Value::Array(statements) => json!({"Version": "2012-10-17", "Statement": statements}),
        Value::Object(members) if members.contains_key("Effect") => {
            json!({"Version": "2012-10-17", "Statement": [value]})
        }
        other => other.clone(),
    }
}

struct Tuple<'a> {
    id: String,
    fields: &'a Map<String, Value>,
    shared: &'a Map<String, Value>,
}

const FIELDS: [&str; 25] = [
    "acl",
    "title",
    "rule",
    "page",
    "principal",
    "action",
    "resource",
    "account",
    "service",
    "keys",
    "encryption_context",
    "condition",
    "statement",
    "identity",
    "boundary",
    "session",
    "resource_policy",
    "scps",
    "rcps",
    "endpoint",
    "grants",
    "expect",
    "layer",
    "sid",
    "text",
];

impl Tuple<'_> {
    fn text(&self, field: &str) -> Option<&str> {
        self.fields
            .get(field)
            .map(|value| value.as_str().unwrap_or_else(|| panic!("{}: {field} is a text", self.id)))
    }

    fn documents(&self, field: &str) -> Option<Vec<Value>> {
        let value = self.fields.get(field)?;
        let items = value.as_array().unwrap_or_else(|| panic!("{}: {field} is a list", self.id));
        Some(items.iter().map(|item| document(item, self.shared)).collect())
    }

    fn one(&self, field: &str) -> Option<Value> {
        self.fields.get(field).map(|value| document(value, self.shared))
    }

    fn levels(&self, field: &str) -> Vec<Vec<Value>> {
        let levels = self.fields.get(field).and_then(Value::as_array).cloned().unwrap_or_default();
        let of = |level: &Value| {
            let items = level
                .as_array()
                .unwrap_or_else(|| panic!("{}: {field} is a list of lists", self.id));
            items.iter().map(|item| document(item, self.shared)).collect()
        };
        levels.iter().map(of).collect()
    }

    fn caller(&self) -> Caller {
        let given =
            self.fields.get("principal").unwrap_or_else(|| panic!("{}: no principal", self.id));
        let anonymous = json!({"anonymous": ""});
        let given = if given == "anonymous" { &anonymous } else { given };
        let part = |name: &str| given.get(name).and_then(Value::as_str).map(str::to_owned);
        let kinds = [
            ("anonymous", CallerKind::Anonymous),
            ("root", CallerKind::Root),
            ("user", CallerKind::User),
            ("role", CallerKind::RoleSession),
            ("service_linked_role", CallerKind::ServiceLinkedRole),
            ("federated_user", CallerKind::FederatedUser),
            ("web_identity", CallerKind::WebIdentity),
            ("saml", CallerKind::Saml),
            ("service", CallerKind::Service),
        ];
        let (noun, kind) = kinds
            .into_iter()
            .find(|(noun, _)| given.get(noun).is_some())
            .expect("a known principal");
        let name = part(noun).expect("a text");
        let role = matches!(kind, CallerKind::RoleSession | CallerKind::ServiceLinkedRole);
        let account = if kind == CallerKind::Root { Some(name.clone()) } else { part("account") };
        Caller {
            kind,
            partition: part("partition").unwrap_or_else(|| "aws".to_owned()),
            account: account.unwrap_or_else(|| ACCOUNT.to_owned()),
            path: part("path").unwrap_or_else(|| "/".to_owned()),
            unique_id: part("id").unwrap_or_else(|| {
                if role { "AROAEXAMPLEROLE01" } else { "AIDAEXAMPLEUSER01" }.to_owned()
            }),
            session_name: part("session").unwrap_or_else(|| "s1".to_owned()),
            canonical_id: part("canonical_id"),
            name,
        }
    }

    fn keys(&self) -> BTreeMap<String, KeyValue> {
        let given = self.fields.get("keys").and_then(Value::as_object).cloned().unwrap_or_default();
        let value = |value: Value| match value {
            Value::Array(items) => KeyValue::Many(
                items.iter().map(|item| item.as_str().expect("a text").to_owned()).collect(),
            ),
            single => KeyValue::One(single.as_str().expect("a text").to_owned()),
        };
        given.into_iter().map(|(key, found)| (key.to_lowercase(), value(found))).collect()
    }

    fn pairs(value: Option<&Value>) -> Option<BTreeMap<String, String>> {
        let pairs = value?.as_object().expect("an object").iter();
        Some(
            pairs
                .map(|(key, value)| (key.clone(), value.as_str().expect("a text").to_owned()))
                .collect(),
        )
    }

    fn grants(&self) -> Vec<ModelGrant> {
        let given =
            self.fields.get("grants").and_then(Value::as_array).cloned().unwrap_or_default();
        let grant = |grant: &Value| ModelGrant {
            grantee: grant["grantee"].as_str().expect("a grantee").to_owned(),
            operations: grant["operations"]
                .as_array()
                .expect("operations")
                .iter()
                .map(|name| name.as_str().expect("a text").to_owned())
                .collect(),
            equals: Self::pairs(grant.get("equals")),
            subset: Self::pairs(grant.get("subset")),
        };
        given.iter().map(grant).collect()
    }

    fn acl(&self) -> Option<ModelAcl> {
        let given = self.fields.get("acl")?;
        let grant = |grant: &Value| {
            let part = |name: &str| grant[name].as_str().expect("a text").to_owned();
            (part("grantee"), part("permission"))
        };
        Some(ModelAcl {
            grants: given["grants"].as_array().expect("grants").iter().map(grant).collect(),
            object_owner: given["owner"].as_str().map(str::to_owned),
            ignore_public: given["ignore_public"] == json!(true),
        })
    }

    fn service(&self) -> Service {
        match self.text("service").unwrap_or("general") {
            "none" => Service::NoResourcePolicy,
            "general" => Service::General,
            "kms" => Service::Kms,
            "trust" => Service::Trust,
            "s3" => Service::S3 { restrict_public_buckets: false },
            "s3 restricted" => Service::S3 { restrict_public_buckets: true },
            other => panic!("{}: unknown service {other}", self.id),
        }
    }

    fn question(&self) -> Question {
        let mut identity = self.documents("identity").unwrap_or_default();
        if let Some(condition) = self.fields.get("condition") {
            identity.push(document(
                &json!({"Effect": "Allow", "Action": "*", "Resource": "*", "Condition": condition}),
                self.shared,
            ));
        }
        if let Some(statement) = self.fields.get("statement") {
            identity.push(document(statement, self.shared));
        }
        let text = |field: &str, otherwise: &str| self.text(field).unwrap_or(otherwise).to_owned();
        Question {
            caller: self.caller(),
            action: text("action", "s3:GetObject"),
            resource: text("resource", "arn:aws:s3:::bucket/key"),
            resource_account: text("account", ACCOUNT),
            keys: self.keys(),
            encryption_context: Self::pairs(self.fields.get("encryption_context"))
                .unwrap_or_default(),
            service: self.service(),
            identity,
            boundary: self.one("boundary"),
            session: self.documents("session"),
            resource_policy: self.one("resource_policy"),
            scps: self.levels("scps"),
            rcps: self.levels("rcps"),
            endpoint: self.one("endpoint"),
            grants: self.grants(),
            acl: self.acl(),
        }
    }

    /// Every way in which engine or model disagree with the tuple.
    fn failures(&self) -> Vec<String> {
        for field in self.fields.keys() {
            assert!(FIELDS.contains(&field.as_str()), "{}: unknown field {field}", self.id);
        }
        let question = self.question();
        let setup = Setup::new(&question).unwrap_or_else(|error| panic!("{}: {error}", self.id));
        let decision = setup.decide(&question);
        let expected = self.text("expect").unwrap_or_else(|| panic!("{}: no expect", self.id));
        let model = answer(&question, &mut Coverage::default());
        let model_name = match model {
            Answer::Allow => "Allow",
            Answer::ExplicitDeny => "ExplicitDeny",
            Answer::ImplicitDeny => "ImplicitDeny",
        };
        let mut failures = Vec::new();
        let mut compare = |what: &str, found: &str, wanted: Option<&str>| {
            if wanted.is_some_and(|wanted| wanted != found) {
                failures.push(format!(
                    "{}: {what} is {found}, expected {}",
                    self.id,
                    wanted.unwrap_or_default()
                ));
            }
        };
        compare("engine", &format!("{:?}", decision.effect), Some(expected));
        compare("model", model_name, Some(expected));
        compare("layer", &format!("{:?}", decision.layer), self.text("layer"));
        let sid = decision
            .statement
            .as_ref()
            .and_then(|statement| statement.sid.as_deref())
            .unwrap_or_default();
        compare("statement", sid, self.text("sid"));
        if self.text("text").is_some() {
            compare("text", &setup.denial_text(&question), self.text("text"));
        }
        if setup.explain(&question).decision != decision {
            failures.push(format!("{}: explain decides otherwise", self.id));
        }
        if !failures.is_empty() {
            failures.push(describe(&question));
        }
        failures
    }
}

fn tuples(file: &str, content: &Value, mut visit: impl FnMut(Tuple<'_>)) {
    let empty = Map::new();
    let shared = content.get("policies").and_then(Value::as_object).unwrap_or(&empty);
    let defaults = content.get("defaults").and_then(Value::as_object).unwrap_or(&empty);
    for (number, case) in content["cases"].as_array().expect("cases").iter().enumerate() {
        let mut fields = defaults.clone();
        fields.extend(case.as_object().expect("an object").clone());
        visit(Tuple {
            id: format!("{file} #{number} ({})", case["title"]),
            fields: &fields,
            shared,
        });
    }
}

#[test]
fn every_tuple_is_decided_as_documented() {
    let mut failures = Vec::new();
    let mut count = 0;
    let mut titles = BTreeSet::new();
    for (file, content) in files().iter().filter(|(file, _)| file != "malformed") {
        tuples(file, content, |tuple| {
            count += 1;
            assert!(
                titles.insert((file.clone(), tuple.fields["title"].to_string())),
                "{}: title used twice",
                tuple.id
            );
            let page = tuple.text("page").unwrap_or_default();
            assert!(
                page.starts_with("https://docs.aws.amazon.com/"),
                "{}: no documentation page",
                tuple.id
            );
            failures.extend(tuple.failures());
        });
    }
    assert!(failures.is_empty(), "{} failures\n{}", failures.len(), failures.join("\n"));
    assert!(count >= TUPLES_MIN, "{count} tuples");
}

#[test]
fn every_rule_has_a_tuple_that_allows_and_one_that_does_not() {
    let mut seen: BTreeMap<String, BTreeSet<bool>> = BTreeMap::new();
    for (file, content) in files().iter().filter(|(file, _)| file != "malformed") {
        tuples(file, content, |tuple| {
            let rule =
                tuple.text("rule").unwrap_or_else(|| panic!("{}: no rule", tuple.id)).to_owned();
            seen.entry(rule).or_default().insert(tuple.text("expect") == Some("Allow"));
        });
    }
    for rule in RULES {
        let outcomes = seen.remove(rule).unwrap_or_else(|| panic!("no tuple for {rule}"));
        assert!(outcomes.len() == 2 || ONE_SIDED.contains(&rule), "{rule} has only {outcomes:?}");
    }
    assert!(seen.is_empty(), "rules outside the list: {seen:?}");
}

/// The rules of evaluation, as the tuples cite them.
const RULES: [&str; 49] = [
    "access point",
    "access control list",
    "default deny",
    "explicit deny",
    "statement match",
    "get-caller-identity",
    "principal user",
    "principal role",
    "principal session",
    "principal federated session",
    "principal federated via user",
    "principal everyone",
    "principal account",
    "principal service",
    "principal identity provider",
    "principal canonical",
    "principal unique id",
    "not-principal deny",
    "not-principal allow",
    "root",
    "cross-account",
    "boundary",
    "session policy",
    "anonymous",
    "service principal",
    "service-linked role",
    "scp",
    "rcp",
    "endpoint",
    "kms delegation",
    "kms grant",
    "role trust",
    "bucket owner root",
    "block public access",
    "no resource policy",
    "action",
    "not-action",
    "resource",
    "not-resource",
    "version",
    "variable",
    "variable without value",
    "missing key",
    "set operator",
    "null",
    "operator",
    "if-exists",
    "denial text",
    "advisory",
];

/// Rules with one possible outcome.
const ONE_SIDED: [&str; 2] = ["default deny", "denial text"];

fn kind(name: &str) -> PolicyKind {
    match name {
        "Identity" => PolicyKind::Identity,
        "Resource" => PolicyKind::Resource,
        "Bucket" => PolicyKind::Bucket,
        "KmsKey" => PolicyKind::KmsKey,
        "RoleTrust" => PolicyKind::RoleTrust,
        "Scp" => PolicyKind::Scp,
        "Rcp" => PolicyKind::Rcp,
        "Endpoint" => PolicyKind::Endpoint,
        other => panic!("unknown kind {other}"),
    }
}

#[test]
fn documents_are_refused_in_the_words_of_aws() {
    let (_, content) =
        files().into_iter().find(|(file, _)| file == "malformed").expect("malformed.json");
    for case in content["cases"].as_array().expect("cases") {
        let text = match &case["document"] {
            Value::String(raw) => raw.clone(),
            value => value.to_string(),
        };
        let title = case["title"].as_str().expect("a title");
        let parsed = match case["kind"].as_str().expect("a kind") {
            "Inline" => Policy::parse_new(&text, NewPolicy::Inline),
            "Managed" => Policy::parse_new(&text, NewPolicy::Managed),
            "Session" => Policy::parse_new(&text, NewPolicy::Session),
            stored => Policy::parse(&text, kind(stored)),
        };
        match (case.get("message"), parsed) {
            (None, Ok(_)) => {}
            (None, Err(error)) => panic!("{title}: refused: {error}"),
            (Some(message), Ok(_)) => panic!("{title}: accepted, expected {message}"),
            (Some(message), Err(error)) => {
                assert_eq!(error.message(), message.as_str().expect("a text"), "{title}");
                let principal = case.get("fault").is_some_and(|fault| fault == "principal");
                assert_eq!(error.fault() == Fault::Principal, principal, "{title}");
                assert_eq!(error.to_string(), error.message());
            }
        }
    }
}
