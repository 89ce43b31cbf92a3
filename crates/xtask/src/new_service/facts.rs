//! What a model says about a new service.

use crate::failure::Failure;
use crate::json::Json;
use crate::words::{snake, type_name};

/// A service's model, and what follows from it.
#[derive(Debug)]
pub(super) struct Facts<'a> {
    name: &'a str,
    id: &'a str,
    signing_name: &'a str,
    /// All that this server speaks, as variants of `wire::Protocol`; the first one is that of its samples.
    protocols: Vec<&'static str>,
    model: &'a Json,
}

/// The first operation.
#[derive(Debug)]
pub(super) struct First<'a> {
    pub(super) name: &'a str,
    pub(super) method: &'a str,
    pub(super) uri: &'a str,
    /// The name and schema of the input, if it has one.
    pub(super) input: Option<(&'a str, &'a Json)>,
    /// What the document of an input in XML is called.
    pub(super) root: &'a str,
    output: Option<(&'a str, &'a Json)>,
}

/// Errors that every JSON service answers and few models have.
const JSON_ERRORS: [(&str, i64); 2] =
    [("AccessDeniedException", 400), ("ValidationException", 400)];

impl<'a> Facts<'a> {
    /// `full` is the model as it came, `model` what is kept of it.
    pub(super) fn read(name: &'a str, full: &'a Json, model: &'a Json) -> Result<Self, Failure> {
        let metadata = full.member("metadata").unwrap_or(&Json::Null);
        let need = |part: &str| {
            let absent = || Failure::new(format!("the model has no {part}"));
            metadata.text_at(part).ok_or_else(absent)
        };
        let mut spoken = metadata.texts_at("protocols");
        let main = need("protocol")?;
        if !spoken.iter().any(|protocol| protocol == main) {
            spoken.insert(0, main.to_owned());
        }
        let mut protocols =
            spoken.iter().map(|name| variant(name, metadata)).collect::<Result<Vec<_>, _>>()?;
        // Texts are easier to write as a sample than CBOR; AWS's order says nothing else.
        protocols.sort_by_key(|protocol| *protocol == "RpcV2Cbor");
        let signing_name = metadata.text_at("signingName");
        let signing_name = signing_name.map_or_else(|| need("endpointPrefix"), Ok)?;
        Ok(Self { name, id: need("serviceId")?, signing_name, protocols, model })
    }

    pub(super) const fn name(&self) -> &'a str {
        self.name
    }

    pub(super) const fn id(&self) -> &'a str {
        self.id
    }

    pub(super) const fn signing_name(&self) -> &'a str {
        self.signing_name
    }

    /// The variant of `wire::Protocol` that its samples are in.
    pub(super) fn protocol(&self) -> &'static str {
        self.protocols.first().copied().unwrap_or_default()
    }

    /// The name as a word of Rust.
    pub(super) fn word(&self) -> String {
        self.name.replace('-', "_")
    }

    /// The crate of the API as a word of Rust.
    pub(super) fn api(&self) -> String {
        format!("api_{}", self.word())
    }

    /// `SecretsManager`; of one that shouts, `Kms`.
    pub(super) fn service_type(&self) -> String {
        let words = self.id.split(|letter: char| !letter.is_ascii_alphanumeric());
        let word = |word: &str| {
            let shouts = word.len() > 1 && !word.chars().any(|letter| letter.is_ascii_lowercase());
            type_name(&if shouts { word.to_lowercase() } else { word.to_owned() })
        };
        words.map(word).collect()
    }

    fn part(&self, name: &str) -> &'a Json {
        self.model.member(name).unwrap_or(&Json::Null)
    }

    /// The names of the operations, sorted.
    pub(super) fn operations(&self) -> impl Iterator<Item = &'a str> {
        let entries = self.part("operations").entries();
        let mut names: Vec<&str> = entries.iter().map(|(name, _)| name.as_str()).collect();
        names.sort_unstable();
        names.into_iter()
    }

    pub(super) fn shape(&self, name: &str) -> Result<&'a Json, Failure> {
        let absent = || Failure::new(format!("the model has no shape {name}"));
        self.part("shapes").member(name).ok_or_else(absent)
    }

    /// The operation called `name`.
    pub(super) fn operation(&self, name: &str) -> Result<First<'a>, Failure> {
        let entries = self.part("operations").entries();
        let Some((name, model)) = entries.iter().find(|(known, _)| known == name) else {
            return Err(Failure::new(format!("the model has no operation {name}")));
        };
        let side = |direction: &str| -> Result<Option<(&'a str, &'a Json)>, Failure> {
            let shape = model.member(direction).and_then(|side| side.text_at("shape"));
            shape.map(|shape| Ok((shape, self.shape(shape)?))).transpose()
        };
        let http = model.member("http").unwrap_or(&Json::Null);
        let reference = model.member("input").unwrap_or(&Json::Null);
        let root = reference.text_at("locationName").or(reference.text_at("shape"));
        Ok(First {
            name,
            method: http.text_at("method").unwrap_or("POST"),
            uri: http.text_at("requestUri").unwrap_or("/"),
            input: side("input")?,
            root: root.unwrap_or_default(),
            output: side("output")?,
        })
    }

    /// What AWS's model does not say.
    pub(super) fn patch(&self) -> Json {
        let text = |text: &str| Json::Text(text.to_owned());
        let is_json = self.protocol().contains("Json");
        let validation = match self.protocol() {
            "RestXml" => "InvalidArgument",
            _ if is_json => "ValidationException",
            _ => "ValidationError",
        };
        let service = [
            ("name", text(self.signing_name)),
            ("event_source", text(&format!("{}.amazonaws.com", self.signing_name))),
            ("validation_code", text(validation)),
            ("protocols", Json::List(self.protocols.iter().map(|it| text(it)).collect())),
        ];
        let object = |entries: &[(&str, Json)]| {
            Json::Object(
                entries.iter().map(|(name, value)| ((*name).to_owned(), value.clone())).collect(),
            )
        };
        let errors = JSON_ERRORS
            .iter()
            .filter(|(name, _)| is_json && self.part("shapes").member(name).is_none());
        let errors: Vec<(&str, Json)> = errors
            .map(|(name, status)| {
                let reason = text("common to the JSON services, not modelled");
                (*name, object(&[("status", Json::Number((*status).into())), ("reason", reason)]))
            })
            .collect();
        object(&[("service", object(&service)), ("errors", object(&errors))])
    }

    pub(super) fn api_manifest(&self) -> String {
        let description =
            format!("Types and facts of one AWS API, generated from models/{}.json.", self.name);
        manifest(&format!("api-{}", self.name), &description, "wire.workspace = true")
    }

    pub(super) fn service_manifest(&self, first: &First<'_>) -> String {
        let mut dependencies =
            format!("api-{}.workspace = true\nengine.workspace = true", self.name);
        if self.answer(first).is_none() || first.input.is_none() || first.output.is_none() {
            dependencies.push_str("\nwire.workspace = true");
        }
        manifest(&format!("svc-{}", self.name), &format!("{}.", self.id), &dependencies)
    }

    /// The file of the first operation, before it is formatted.
    pub(super) fn handler(&self, first: &First<'_>) -> String {
        let api = self.api();
        let side = |side: Option<(&str, &Json)>| {
            side.map_or_else(
                || "wire::Empty".to_owned(),
                |(name, _)| format!("{api}::{}", type_name(name)),
            )
        };
        let (uses, answer) = match self.answer(first) {
            Some(answer) => (
                "use engine::{Allowed, Ctx, Failure, Handler, Touch, View};\n",
                format!("// Nothing makes one yet, so there is none.\n{answer}"),
            ),
            None => (
                "use engine::{Allowed, Ctx, Failure, Handler, Touch, View};\nuse wire::Operation;\n",
                format!("Err(wire::errors::not_implemented({api}::{}::META).into())", first.name),
            ),
        };
        include_str!("operation.txt")
            .replace("$USES", uses)
            .replace("$ANSWER", &answer)
            .replace("$INPUT", &side(first.input))
            .replace("$OUTPUT", &side(first.output))
            .replace("$ACTION", &format!("{}:{}", self.signing_name, first.name))
            .replace("$OPERATION", first.name)
            .replace("$SERVICE", &self.service_type())
            .replace("$API", &api)
    }

    /// The answer of an operation that lists: every list is empty. `None` where that is not the
    /// whole truth.
    pub(super) fn answer(&self, first: &First<'_>) -> Option<String> {
        let (output, shape) = first.output.filter(|_| first.name.starts_with("List"))?;
        let required = shape.texts_at("required");
        let members = shape.member("members").map(Json::entries).unwrap_or_default();
        let is_list = |member: &Json| {
            let shape = member.text_at("shape").and_then(|name| self.shape(name).ok());
            shape.is_some_and(|shape| shape.text_at("type") == Some("list"))
        };
        let (lists, others): (Vec<_>, Vec<_>) =
            members.iter().partition(|(_, member)| is_list(member));
        if lists.is_empty() || others.iter().any(|(name, _)| required.contains(name)) {
            return None;
        }
        let field = |(name, _): &&(String, Json)| {
            let empty = if required.contains(name) { "Vec::new()" } else { "Some(Vec::new())" };
            format!("{}: {empty}, ", snake(name))
        };
        let fields: String = lists.iter().map(field).collect();
        let path = format!("{}::{}", self.api(), type_name(output));
        let rest = if others.is_empty() { String::new() } else { format!("..{path}::default()") };
        Some(format!("Ok({path} {{ {fields}{rest} }})"))
    }
}

/// The variant of `wire::Protocol` that botocore calls `name`.
fn variant(name: &str, metadata: &Json) -> Result<&'static str, Failure> {
    Ok(match name {
        "json" if metadata.text_at("jsonVersion") == Some("1.0") => "AwsJson10",
        "json" => "AwsJson11",
        "query" => "AwsQuery",
        "ec2" => "Ec2Query",
        "rest-json" => "RestJson",
        "rest-xml" => "RestXml",
        "smithy-rpc-v2-cbor" => "RpcV2Cbor",
        other => return Err(Failure::new(format!("{other} is no protocol of this server"))),
    })
}

fn manifest(krate: &str, description: &str, dependencies: &str) -> String {
    include_str!("manifest.txt")
        .replace("$CRATE", krate)
        .replace("$DESCRIPTION", description)
        .replace("$DEPENDENCIES", dependencies)
}
