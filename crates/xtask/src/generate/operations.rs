//! One unit struct and one table entry per operation, the service's own entry, and S3's routes.

use super::shapes::imports;
use crate::catalogue::path_route;
use crate::failure::Failure;
use crate::json::Json;
use crate::model::{Model, NAMED_FACTS, Operation};
use crate::words::{screaming, type_name};

/// Names of operations that only read, beside those a patch lists.
const READING: [&str; 5] = ["Describe", "Get", "Head", "List", "Lookup"];

/// The text of `operations.rs`.
pub(crate) fn source(model: &Model) -> Result<String, Failure> {
    let mut out = service(model)?;
    for operation in &model.operations {
        out.push_str(&match operation.has_types {
            true => entry(model, operation)?,
            false => name(model, operation)?,
        });
    }
    if model.speaks_s3() {
        out.push_str(&routes(model)?);
    }
    let names = [
        "Category",
        "EMPTY",
        "Empty",
        "FormerQuery",
        "Operation",
        "OperationMeta",
        "PathRoute",
        "Protocol",
        "ResourceKind",
        "Route",
        "ServiceMeta",
        "new_shape",
    ];
    Ok(format!(
        "//! The operations, and the tables that list them.\n\n{}\nuse super::structures::*;\n\n{out}",
        imports("wire", &names, &out),
    ))
}

fn service(model: &Model) -> Result<String, Failure> {
    let need = |from: &Json, name: &str| {
        let absent = || Failure::new(format!("{}: no {name}", model.service));
        from.text_at(name).map(str::to_owned).ok_or_else(absent)
    };
    let protocols: Vec<String> =
        model.protocols().iter().map(|protocol| format!("Protocol::{protocol}")).collect();
    let namespace = model
        .facts
        .text_at("xml_namespace")
        .or(model.metadata.text_at("xmlNamespace"))
        .unwrap_or_default();
    let operations: Vec<String> = model
        .operations
        .iter()
        .map(|operation| format!("&{}", screaming(&operation.name)))
        .collect();
    Ok(format!(
        "/// The service.\npub static SERVICE: ServiceMeta = ServiceMeta {{\n\
         id: {:?}, name: {:?}, event_source: {:?}, api_version: {:?}, target_prefix: {:?},\n\
         protocols: &[{}], xml_namespace: {namespace:?}, validation_code: {:?}, hides_texts: {}, names_errors: {},\n\
         global_region: {:?}, sessions_need_mfa: {}, speaks_s3: {}, takes_unsigned: {}, former_query: {}, resource_kinds: &[{}], operations: &[{}],\n errors: super::errors::ALL,\n paths: &[{}] }};\n\n",
        need(&model.metadata, "serviceId")?,
        model.name(),
        need(&model.facts, "event_source")?,
        need(&model.metadata, "apiVersion")?,
        model.metadata.text_at("targetPrefix"),
        protocols.join(", "),
        need(&model.facts, "validation_code")?,
        model.facts.is_true_at("hides_texts"),
        model.facts.is_true_at("names_errors"),
        model.facts.text_at("global_region"),
        model.facts.is_true_at("sessions_need_mfa"),
        model.speaks_s3(),
        model.facts.is_true_at("takes_unsigned"),
        former_query(model)?,
        model.resources.iter().map(resource_kind).collect::<String>(),
        operations.join(", "),
        paths(model),
    ))
}

/// What the service kept of the query protocol that it spoke before.
fn former_query(model: &Model) -> Result<String, Failure> {
    let Some(facts) = model.facts.member("former_query") else { return Ok("None".to_owned()) };
    let text = |name: &str| {
        let absent = || Failure::new(format!("{}: former_query has no {name}", model.service));
        facts.text_at(name).ok_or_else(absent)
    };
    let absent = || Failure::new(format!("{}: former_query has no body_bytes_max", model.service));
    let body_bytes_max = facts.integer_at("body_bytes_max").ok_or_else(absent)?;
    let codes: String = model
        .errors
        .iter()
        .filter_map(|error| Some((&error.code, error.query_code.as_ref()?)))
        .map(|(code, former)| format!("({code:?}, {former:?}), "))
        .collect();
    Ok(format!(
        "Some(FormerQuery {{ codes: &[{codes}], path_parameter: {:?}, missing_code: {:?}, body_bytes_max: {body_bytes_max} }})",
        text("path_parameter")?,
        text("missing_code")?,
    ))
}

fn resource_kind((name, facts): &(String, Json)) -> String {
    format!(
        "ResourceKind {{ name: {name:?}, arn: {:?}, is_owned: {}, is_private: {}, is_named_when_judged: {}, names_container: {} }}, ",
        facts.text_at("arn").unwrap_or_default(),
        facts.is_true_at("owned"),
        facts.is_true_at("private"),
        facts.is_true_at("named_when_judged"),
        facts.is_true_at("names_container"),
    )
}

/// The addresses of a REST service; S3's are in a table of their own.
fn paths(model: &Model) -> String {
    let is_rest = |protocol: &String| protocol.starts_with("Rest");
    if model.speaks_s3() || !model.protocols().iter().any(is_rest) {
        return String::new();
    }
    let route = |operation: &Operation| {
        let text = |name: &str| operation.http(name).and_then(Json::text).unwrap_or_default();
        path_route(&operation.name, text("method"), text("requestUri"))
    };
    model.operations.iter().map(route).collect()
}

/// Whether calls are summed up instead of recorded each.
fn is_counted(operation: &Operation, reveals: bool) -> Result<bool, Failure> {
    let name = &operation.name;
    match operation.patch.text_at("record") {
        None | Some("full") => Ok(false),
        // What reveals secrets is answered when its own record is durable.
        Some("counted") if reveals => {
            Err(Failure::new(format!("{name} reveals secrets and cannot be counted")))
        }
        Some("counted") => Ok(true),
        Some(other) => Err(Failure::new(format!("{name}: `record` is full or counted: {other}"))),
    }
}

/// The facts of an operation that every layer needs, routed or not.
struct Facts {
    read_only: bool,
    is_data: bool,
    durable: bool,
    counted: bool,
    checksum_required: bool,
    actions: Vec<String>,
    event_name: String,
    method: String,
    uri: String,
    status: i64,
}

impl Facts {
    fn of(model: &Model, operation: &Operation) -> Result<Self, Failure> {
        let name = &operation.name;
        let mut actions = operation.patch.texts_at("actions");
        if actions.is_empty() {
            actions.push(format!("{}:{name}", model.action_prefix()));
        }
        let durable = match operation.patch.member("durable_audit") {
            Some(Json::Bool(durable)) => *durable,
            _ => reveals(model, operation)?,
        };
        let text = |name: &str, default: &str| {
            operation.http(name).and_then(Json::text).unwrap_or(default).to_owned()
        };
        let checksum = operation.model.member("httpChecksum");
        let modelled =
            operation.model.member("http").and_then(|http| http.integer_at("responseCode"));
        Ok(Self {
            read_only: match operation.patch.member("read_only") {
                Some(Json::Bool(read_only)) => *read_only,
                _ => READING.iter().any(|start| name.starts_with(start)),
            },
            is_data: operation.patch.is_true_at("data_event"),
            durable,
            counted: is_counted(operation, durable)?,
            checksum_required: checksum
                .is_some_and(|checksum| checksum.is_true_at("requestChecksumRequired")),
            actions,
            event_name: operation.patch.text_at("event_name").unwrap_or(name).to_owned(),
            method: text("method", "POST"),
            uri: text("requestUri", "/"),
            status: operation.patch.integer_at("status").or(modelled).unwrap_or(200),
        })
    }
}

/// An operation with types.
fn entry(model: &Model, operation: &Operation) -> Result<String, Failure> {
    let name = &operation.name;
    let constant = screaming(name);
    let side = |direction: &str| match operation.shape(direction) {
        Some(shape) => (type_name(shape), format!("&super::structures::{}", screaming(shape))),
        None => ("Empty".to_owned(), "&EMPTY".to_owned()),
    };
    let (input, input_schema) = side("input");
    let (output, output_schema) = side("output");
    let Facts {
        read_only,
        is_data,
        durable,
        counted,
        checksum_required,
        actions,
        event_name,
        method,
        uri,
        status,
    } = Facts::of(model, operation)?;
    let category = if is_data { "Data" } else { "Management" };
    let named: String = NAMED_FACTS
        .map(|fact| format!("{fact}: {}, ", operation.named_facts.contains(&fact)))
        .concat();
    let wrapper =
        operation.model.member("output").and_then(|output| output.text_at("resultWrapper"));
    // The models of services that speak JSON now say it no more: it was the name of the output.
    let was_query = model.facts.member("former_query").is_some();
    let wrapper = wrapper.or_else(|| operation.shape("output").filter(|_| was_query));
    Ok(format!(
        "/// `{name}`.\n#[derive(Debug, Clone, Copy, PartialEq, Eq)]\npub struct {name};\n\n\
         impl Operation for {name} {{\ntype Input = {input};\ntype Output = {output};\n\
         const META: &'static OperationMeta = &{constant};\n}}\n\n\
         static {constant}: OperationMeta = OperationMeta {{ service: &SERVICE, name: {name:?}, \
         event_name: {event_name:?}, method: {method:?}, uri: {uri:?}, status: {status}, actions: &{actions:?}, read_only: {read_only}, \
         category: Category::{category}, durable_audit: {durable}, {named}counted: {counted}, checksum_required: {checksum_required}, \
         input: {input_schema}, output: {output_schema}, result_wrapper: {wrapper:?}, \
         new_input: new_shape::<{input}>, new_output: new_shape::<{output}> }};\n\n",
    ))
}

/// An operation that nothing here answers: its name, and what is not as `OperationMeta::named`
/// has it.
fn name(model: &Model, operation: &Operation) -> Result<String, Failure> {
    let Operation { name, named_facts, .. } = operation;
    let facts = Facts::of(model, operation)?;
    let mut others = String::new();
    let mut add = |differs: bool, text: String| {
        if differs {
            others.push_str(&text);
            others.push_str(", ");
        }
    };
    add(facts.event_name != *name, format!("event_name: {:?}", facts.event_name));
    add(facts.method != "POST", format!("method: {:?}", facts.method));
    add(facts.uri != "/", format!("uri: {:?}", facts.uri));
    add(facts.status != 200, format!("status: {}", facts.status));
    add(facts.read_only, "read_only: true".to_owned());
    add(facts.is_data, "category: Category::Data".to_owned());
    add(facts.durable, "durable_audit: true".to_owned());
    add(facts.counted, "counted: true".to_owned());
    add(facts.checksum_required, "checksum_required: true".to_owned());
    for fact in named_facts {
        add(true, format!("{fact}: true"));
    }
    let named = format!("OperationMeta::named(&SERVICE, {name:?}, &{:?})", facts.actions);
    let value = match others.is_empty() {
        true => named,
        false => format!("OperationMeta {{ {others}..{named} }}"),
    };
    Ok(format!("static {}: OperationMeta = {value};\n\n", screaming(name)))
}

/// Whether the output holds a sensitive member at any depth.
fn reveals(model: &Model, operation: &Operation) -> Result<bool, Failure> {
    let mut todo: Vec<&str> = operation.shape("output").into_iter().collect();
    let mut seen = Vec::new();
    while let Some(name) = todo.pop() {
        let shape = model.shape(name)?;
        if shape.is_true_at("sensitive") {
            return Ok(true);
        }
        if seen.contains(&name) {
            continue;
        }
        seen.push(name);
        let members = shape.member("members").map(Json::entries).unwrap_or_default();
        let members = members.iter().map(|(_, member)| member);
        let parts = ["member", "value"].iter().filter_map(|part| shape.member(part));
        todo.extend(members.chain(parts).filter_map(|member| member.text_at("shape")));
    }
    Ok(false)
}

/// The table that `resolve` picks from: what a request must have to be each operation.
fn routes(model: &Model) -> Result<String, Failure> {
    let mut out = String::from(
        "/// What a request must have to be each operation.\npub static ROUTES: &[Route] = &[\n",
    );
    for operation in &model.operations {
        if operation.patch.text_at("unrouted").is_some() {
            continue;
        }
        let uri = operation.http("requestUri").and_then(Json::text).unwrap_or("/");
        let (path, query) = uri.split_once('?').unwrap_or((uri, ""));
        let pairs: Vec<String> = query
            .split('&')
            .filter(|pair| !pair.is_empty())
            .map(|pair| {
                let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
                format!("({name:?}, {value:?})")
            })
            .collect();
        let (mut parameters, mut headers) = (Vec::new(), Vec::new());
        if let Some(input) = operation.shape("input") {
            let shape = model.shape(input)?;
            for required in shape.texts_at("required") {
                let member = shape.member("members").and_then(|all| all.member(&required));
                let Some(member) = member else { continue };
                let wire = member.text_at("locationName").unwrap_or(&required).to_owned();
                match member.text_at("location") {
                    Some("querystring") => parameters.push(wire),
                    Some("header") => headers.push(wire.to_lowercase()),
                    _ => {}
                }
            }
        }
        let refused = operation.patch.texts_at("refuse_query");
        let optional = operation.patch.texts_at("optional_headers");
        headers.retain(|header| !optional.contains(header));
        out.push_str(&format!(
            "Route {{ meta: &{}, bucket: {}, key: {}, literals: &[{}], parameters: &{parameters:?}, \
             headers: &{headers:?}, refused: &{refused:?} }},\n",
            screaming(&operation.name),
            path.contains("{Bucket}"),
            path.contains("{Key+}"),
            pairs.join(", "),
        ));
    }
    out.push_str("];\n");
    Ok(out)
}
