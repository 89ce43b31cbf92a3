//! A service's model with its patches applied, in the form the generator reads.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use crate::failure::Failure;
use crate::json::Json;
use crate::words;

/// The facts that a patch file states by naming the operations of which they hold; each is a member
/// of `wire::OperationMeta`.
pub(crate) const NAMED_FACTS: [&str; 5] =
    ["takes_away", "uses_key", "crosses_accounts", "own_account", "unsigned"];

/// A service.
#[derive(Debug)]
pub(crate) struct Model {
    /// Folder name: `kms`.
    pub(crate) service: String,
    pub(crate) metadata: Json,
    /// Facts the AWS model does not hold: signing name, event source, protocols.
    pub(crate) facts: Json,
    /// Sorted by name.
    pub(crate) operations: Vec<Operation>,
    shapes: Json,
    /// Sorted by shape name.
    pub(crate) errors: Vec<ErrorShape>,
    pub(crate) groups: Vec<Group>,
    /// The kinds of its resources, by CloudTrail's type, in the order in which ARNs are compared.
    pub(crate) resources: Vec<(String, Json)>,
}

/// Members that several structures have alike.
#[derive(Debug)]
pub(crate) struct Group {
    /// As a Rust type.
    pub(crate) name: String,
    /// What its documentation says.
    pub(crate) doc: String,
    /// `input`, of which it is read, or `output`, in which it is set.
    pub(crate) direction: &'static str,
    pub(crate) members: Vec<String>,
    /// What may stand before every member's name.
    pub(crate) prefixes: Vec<String>,
}

impl Group {
    fn new(name: &str, patch: &Json) -> Result<Self, Failure> {
        let direction = match patch.text_at("direction") {
            Some("input") => "input",
            Some("output") => "output",
            _ => return Err(Failure::new(format!("the group {name} has no direction"))),
        };
        let doc = patch.text_at("doc").filter(|doc| !doc.is_empty());
        let doc = doc.ok_or_else(|| Failure::new(format!("the group {name} has no doc")))?;
        Ok(Self {
            name: name.to_owned(),
            doc: doc.to_owned(),
            direction,
            members: patch.texts_at("members"),
            prefixes: patch.texts_at("prefixes"),
        })
    }

    /// Whether it is read, not set.
    pub(crate) fn is_read(&self) -> bool {
        self.direction == "input"
    }
}

/// An operation.
#[derive(Debug)]
pub(crate) struct Operation {
    pub(crate) name: String,
    pub(crate) model: Json,
    pub(crate) patch: Json,
    /// The facts of [`NAMED_FACTS`] that hold of it.
    pub(crate) named_facts: Vec<&'static str>,
    /// A service routes it, or a patch wants its types. Of any other only the name is known, and what
    /// a refusal of it needs.
    pub(crate) has_types: bool,
}

/// An error a service answers.
#[derive(Debug)]
pub(crate) struct ErrorShape {
    pub(crate) shape: String,
    pub(crate) code: String,
    pub(crate) status: i64,
    pub(crate) text: Option<String>,
    /// Never carries a message.
    pub(crate) bare: bool,
    /// What the query protocol called it, of a service that speaks JSON now.
    pub(crate) query_code: Option<String>,
}

impl Model {
    /// Reads `models/<service>.json` and `models/patches/<service>.json`; `routed` are the operations
    /// that a service routes.
    pub(crate) fn load(
        root: &Path,
        service: &str,
        routed: &BTreeSet<String>,
    ) -> Result<Self, Failure> {
        let read = |path: String| -> Result<Json, Failure> {
            let text = fs::read_to_string(root.join(&path))
                .map_err(|error| Failure::new(format!("{path}: {error}")))?;
            Json::parse(&text).map_err(|error| Failure::new(format!("{path}: {error}")))
        };
        let model = read(format!("models/{service}.json"))?;
        let patch = read(format!("models/patches/{service}.json"))?;
        Self::build(service, &model, &patch, routed)
    }

    /// `model` with its patches; `routed` are the operations that get types.
    pub(crate) fn build(
        service: &str,
        model: &Json,
        patch: &Json,
        routed: &BTreeSet<String>,
    ) -> Result<Self, Failure> {
        let part = |json: &Json, name: &str| json.member(name).cloned().unwrap_or(Json::object());
        let mut shapes = part(model, "shapes");
        patch_shapes(&mut shapes, &part(patch, "shapes"))?;
        patch_members(&mut shapes, &part(patch, "members"))?;
        name_roots(&mut shapes, &part(model, "operations"));
        let patches = part(patch, "operations");
        for (name, patch) in patches.entries() {
            need_reason(name, patch)?;
            if model.member("operations").and_then(|all| all.member(name)).is_none() {
                return Err(Failure::new(format!("patch for no operation: {name}")));
            }
        }
        let typed = named_operations(model, "typed", &part(patch, "typed"))?;
        let mut named = Vec::new();
        for fact in NAMED_FACTS {
            named.push((fact, named_operations(model, fact, &part(patch, fact))?));
        }
        let mut operations: Vec<Operation> = part(model, "operations")
            .entries()
            .iter()
            .map(|(name, model)| Operation {
                name: name.clone(),
                model: model.clone(),
                patch: part(&patches, name),
                has_types: routed.contains(name) || typed.contains(name),
                named_facts: named
                    .iter()
                    .filter(|(_, names)| names.contains(name))
                    .map(|(fact, _)| *fact)
                    .collect(),
            })
            .collect();
        operations.sort_by(|left, right| left.name.cmp(&right.name));
        let is_known = |name: &&String| operations.iter().any(|known| known.name == **name);
        if let Some(name) = routed.iter().find(|name| !is_known(name)) {
            return Err(Failure::new(format!(
                "{service} has no operation {name}, which is routed"
            )));
        }
        let errors = errors(&shapes, &part(patch, "errors"))?;
        let resources = part(patch, "resources").entries().to_vec();
        for (kind, patch) in &resources {
            need_reason(kind, patch)?;
            if patch.text_at("arn").is_none() {
                return Err(Failure::new(format!("the resource {kind} has no arn")));
            }
        }
        let groups = part(patch, "groups");
        let groups = groups.entries().iter().map(|(name, patch)| Group::new(name, patch));
        Ok(Self {
            service: service.to_owned(),
            metadata: part(model, "metadata"),
            facts: part(patch, "service"),
            operations,
            shapes,
            errors,
            groups: groups.collect::<Result<_, _>>()?,
            resources,
        })
    }

    pub(crate) fn shape(&self, name: &str) -> Result<&Json, Failure> {
        let missing = || Failure::new(format!("{}: no shape {name}", self.service));
        self.shapes.member(name).ok_or_else(missing)
    }

    /// The operations that have types.
    pub(crate) fn typed(&self) -> impl Iterator<Item = &Operation> {
        self.operations.iter().filter(|operation| operation.has_types)
    }

    /// Every shape reached from an input or output of an operation with types, errors apart, sorted by
    /// name.
    pub(crate) fn data_shapes(&self) -> Result<Vec<(&str, &Json)>, Failure> {
        self.reached(&["input", "output"])
    }

    /// Every shape reached from an `input`, or from an `output`, sorted by name.
    pub(crate) fn data_shapes_of(&self, direction: &str) -> Result<Vec<(&str, &Json)>, Failure> {
        self.reached(&[direction])
    }

    fn reached(&self, directions: &[&str]) -> Result<Vec<(&str, &Json)>, Failure> {
        let mut todo: Vec<&str> = Vec::new();
        for operation in self.typed() {
            todo.extend(directions.iter().filter_map(|direction| operation.shape(direction)));
        }
        let mut found: Vec<(&str, &Json)> = Vec::new();
        while let Some(name) = todo.pop() {
            if found.iter().any(|(known, _)| *known == name) {
                continue;
            }
            let Some((name, shape)) = self.shapes.entries().iter().find(|(key, _)| key == name)
            else {
                return Err(Failure::new(format!("{}: no shape {name}", self.service)));
            };
            found.push((name, shape));
            let members = shape.member("members").map(Json::entries).unwrap_or_default();
            let members = members.iter().map(|(_, member)| member);
            let parts = ["member", "key", "value"].iter().filter_map(|part| shape.member(part));
            todo.extend(members.chain(parts).filter_map(|member| member.text_at("shape")));
        }
        found.sort_by(|left, right| left.0.cmp(right.0));
        Ok(found)
    }

    /// The protocols as the variants of `wire::Protocol`.
    pub(crate) fn protocols(&self) -> Vec<String> {
        self.facts.texts_at("protocols")
    }

    /// Whether requests are addressed by bucket and key.
    pub(crate) fn speaks_s3(&self) -> bool {
        self.facts.is_true_at("speaks_s3")
    }

    /// The IAM prefix and signing name.
    pub(crate) fn name(&self) -> &str {
        self.facts.text_at("name").unwrap_or(&self.service)
    }

    /// What stands in front of its actions: its name, unless a patch says otherwise.
    pub(crate) fn action_prefix(&self) -> &str {
        self.facts.text_at("action_prefix").unwrap_or_else(|| self.name())
    }
}

impl Operation {
    pub(crate) fn shape(&self, direction: &str) -> Option<&str> {
        self.model.member(direction).and_then(|reference| reference.text_at("shape"))
    }

    /// A member of the HTTP binding.
    pub(crate) fn http(&self, name: &str) -> Option<&Json> {
        self.model.member("http").and_then(|http| http.member(name))
    }
}

fn need_reason(name: &str, patch: &Json) -> Result<(), Failure> {
    match patch.text_at("reason") {
        Some(reason) if !reason.is_empty() => Ok(()),
        _ => Err(Failure::new(format!("the patch of {name} gives no reason"))),
    }
}

/// The operations of which `fact` holds.
fn named_operations(model: &Json, fact: &str, patch: &Json) -> Result<Vec<String>, Failure> {
    let names = patch.texts_at("operations");
    if !names.is_empty() {
        need_reason(fact, patch)?;
    }
    for name in &names {
        if model.member("operations").and_then(|all| all.member(name)).is_none() {
            return Err(Failure::new(format!("{fact} names no operation: {name}")));
        }
    }
    Ok(names)
}

/// Tells the input of each operation that names the root of its document what that is.
fn name_roots(shapes: &mut Json, operations: &Json) {
    for (_, operation) in operations.entries() {
        let Some(input) = operation.member("input") else { continue };
        let (Some(name), Some(root)) = (input.text_at("shape"), input.text_at("locationName"))
        else {
            continue;
        };
        if name != root
            && let Some(shape) =
                shapes.member(name).filter(|shape| shape.text_at("xmlRoot").is_none())
        {
            let mut shape = shape.clone();
            shape.set("xmlRoot", Json::Text(root.to_owned()));
            shapes.set(name, shape);
        }
    }
}

/// Merges every member of a patch but its reason.
fn merge(target: &mut Json, patch: &Json) {
    for (key, value) in patch.entries().iter().filter(|(key, _)| key != "reason") {
        target.set(key, value.clone());
    }
}

fn patch_shapes(shapes: &mut Json, patches: &Json) -> Result<(), Failure> {
    for (name, patch) in patches.entries() {
        need_reason(name, patch)?;
        let is_new = patch.text_at("type").is_some();
        let Some(mut shape) = shapes.member(name).cloned().or(is_new.then(Json::object)) else {
            return Err(Failure::new(format!("patch for no shape: {name}")));
        };
        merge(&mut shape, patch);
        shapes.set(name, shape);
    }
    Ok(())
}

/// `Shape.Member` entries; `required` goes to the shape's list, `absent` takes the member away, the
/// rest goes to the reference.
fn patch_members(shapes: &mut Json, patches: &Json) -> Result<(), Failure> {
    for (path, patch) in patches.entries() {
        need_reason(path, patch)?;
        let absent = || Failure::new(format!("patch for no member: {path}"));
        let (shape_name, member_name) = path.split_once('.').ok_or_else(absent)?;
        let mut shape = shapes.member(shape_name).cloned().ok_or_else(absent)?;
        let mut members = shape.member("members").cloned().ok_or_else(absent)?;
        let mut member = members.member(member_name).cloned().ok_or_else(absent)?;
        if let Some(Json::Bool(required)) = patch.member("required") {
            let mut names = shape.texts_at("required");
            names.retain(|name| name != member_name);
            if *required {
                names.push(member_name.to_owned());
            }
            shape.set("required", Json::List(names.into_iter().map(Json::Text).collect()));
        }
        merge(&mut member, patch);
        member.set("required", Json::Null);
        let is_absent = patch.is_true_at("absent");
        members.set(member_name, if is_absent { Json::Null } else { member });
        shape.set("members", members);
        shapes.set(shape_name, shape);
    }
    Ok(())
}

/// The modelled errors with their patched status, and those only the patches know.
fn errors(shapes: &Json, patches: &Json) -> Result<Vec<ErrorShape>, Failure> {
    let all = patches.member("*");
    let mut errors: Vec<ErrorShape> = Vec::new();
    let modelled = shapes.entries().iter().filter(|(_, shape)| shape.is_true_at("exception"));
    for (name, shape) in modelled {
        let error = shape.member("error").cloned().unwrap_or(Json::object());
        let fault = if shape.is_true_at("fault") { 500 } else { 400 };
        errors.push(ErrorShape {
            shape: name.clone(),
            code: error.text_at("code").unwrap_or(name).to_owned(),
            status: all
                .and_then(|all| all.integer_at("status"))
                .or(error.integer_at("httpStatusCode"))
                .unwrap_or(fault),
            text: None,
            bare: false,
            query_code: None,
        });
    }
    for (name, patch) in patches.entries() {
        need_reason(name, patch)?;
        if name == "*" {
            continue;
        }
        let index = errors.iter().position(|error| error.shape == *name);
        let old = index.map(|index| errors.remove(index));
        let status = patch.integer_at("status").or(old.as_ref().map(|old| old.status));
        errors.push(ErrorShape {
            shape: name.clone(),
            code: match (patch.text_at("code"), &old) {
                (Some(code), _) => code.to_owned(),
                (None, Some(old)) => old.code.clone(),
                (None, None) => name.clone(),
            },
            status: status.ok_or_else(|| Failure::new(format!("no status for {name}")))?,
            text: patch.text_at("text").map(str::to_owned),
            bare: patch.is_true_at("bare"),
            query_code: patch.text_at("query_code").map(str::to_owned),
        });
    }
    errors.sort_by(|left, right| left.shape.cmp(&right.shape));
    if let Some(twice) = errors.windows(2).find(|pair| match pair {
        [left, right] => words::snake(&left.shape) == words::snake(&right.shape),
        _ => false,
    }) {
        return Err(Failure::new(format!("two errors with one name: {twice:?}")));
    }
    Ok(errors)
}
