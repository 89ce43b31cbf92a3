//! The catalogue: what every AWS service is called and speaks, so that a call of one that is not
//! built is recognised, recorded under its own name, and refused in its own protocol.
//!
//! `cargo xtask models` cuts it from botocore into `models/catalogue.json`; `cargo xtask generate`
//! makes `crates/api-catalogue` of it.

use std::fs;
use std::path::Path;

use crate::botocore;
use crate::failure::Failure;
use crate::generate;
use crate::json::Json;

/// REST services whose operations are named too: those that this product is about.
const NAMED: [&str; 33] = [
    "accessanalyzer",
    "apigateway",
    "backup",
    "batch",
    "cloudfront",
    "cognito-sync",
    "ebs",
    "efs",
    "eks",
    "glacier",
    "guardduty",
    "inspector2",
    "iot",
    "iot-data",
    "kafka",
    "lambda",
    "macie2",
    "mq",
    "opensearch",
    "pipes",
    "ram",
    "resource-groups",
    "rolesanywhere",
    "route53",
    "s3control",
    "s3outposts",
    "scheduler",
    "schemas",
    "securityhub",
    "signer",
    "sso",
    "sso-oidc",
    "xray",
];

const FILE: &str = "models/catalogue.json";
const PATCH: &str = "models/patches/catalogue.json";

/// Writes `models/catalogue.json` from botocore's `data` folder.
pub(crate) fn cut(root: &Path, data: &Path, version: &str) -> Result<(), Failure> {
    let mut folders = Vec::new();
    for entry in fs::read_dir(data)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            folders.push(entry.file_name().to_string_lossy().into_owned());
        }
    }
    folders.sort();
    let mut services = Vec::new();
    for folder in folders {
        if let Some(full) = botocore::description(&data.join(&folder))? {
            services.push((folder.clone(), facts(&folder, &full)));
        }
    }
    let mut catalogue = Json::object();
    catalogue.set("origin", Json::Text(format!("botocore {version}, data")));
    catalogue.set("services", Json::Object(services));
    fs::write(root.join(FILE), catalogue.in_lines())?;
    Ok(())
}

fn facts(folder: &str, full: &Json) -> Json {
    let empty = Json::object();
    let metadata = full.member("metadata").unwrap_or(&empty);
    let mut facts = metadata.only(&[
        "apiVersion",
        "endpointPrefix",
        "jsonVersion",
        "protocol",
        "protocols",
        "serviceId",
        "signingName",
        "targetPrefix",
    ]);
    if !NAMED.contains(&folder) {
        return facts;
    }
    let mut operations = Vec::new();
    for (name, operation) in full.member("operations").unwrap_or(&empty).entries() {
        let http = operation.member("http").unwrap_or(&empty);
        let text = |name: &str| http.text_at(name).unwrap_or_default();
        let address = format!("{} {}", text("method"), text("requestUri"));
        operations.push((name.clone(), Json::Text(address)));
    }
    facts.set("operations", Json::Object(operations));
    facts
}

/// The generated source of `crates/api-catalogue`.
pub(crate) fn sources(root: &Path) -> Result<Vec<(String, String)>, Failure> {
    let read = |path: &str| -> Result<Json, Failure> {
        Json::parse(&fs::read_to_string(root.join(path))?)
    };
    let (catalogue, patch) = (read(FILE)?, read(PATCH)?);
    let services = catalogue.member("services").map(Json::entries).unwrap_or_default();
    let mut entries = String::new();
    for (folder, facts) in services {
        entries.push_str(&entry(folder, facts, &patch)?);
    }
    let library = "//! Every AWS service by name, without its types. Everything here is generated.\n\n\
                   mod generated {\n    pub(crate) mod services;\n}\n\n\
                   pub use generated::services::SERVICES;\n";
    let text = format!(
        "//! The services.\n\n\
         use wire::{{PathRoute, Protocol, ServiceMeta}};\n\n\
         /// The services, sorted by botocore's name.\n\
         pub static SERVICES: &[ServiceMeta] = &[\n{entries}];\n"
    );
    let file = |name: &str| format!("crates/api-catalogue/src/{name}");
    Ok(vec![
        (file("lib.rs"), generate::finished(root, library)?),
        (file("generated/services.rs"), generate::finished(root, &text)?),
    ])
}

fn entry(folder: &str, facts: &Json, patch: &Json) -> Result<String, Failure> {
    let need = |name: &str| {
        let absent = || Failure::new(format!("{folder}: no {name}"));
        facts.text_at(name).ok_or_else(absent)
    };
    let endpoint = need("endpointPrefix")?;
    let signing_name = facts.text_at("signingName").unwrap_or(endpoint);
    let patched = patch.member("event_sources").and_then(|all| all.text_at(folder));
    let event_source = match patched {
        Some(source) => source.to_owned(),
        None => format!("{signing_name}.amazonaws.com"),
    };
    let mut protocols = facts.texts_at("protocols");
    if protocols.is_empty() {
        protocols.push(need("protocol")?.to_owned());
    }
    let json = if facts.text_at("jsonVersion") == Some("1.0") { "AwsJson10" } else { "AwsJson11" };
    let protocols: Vec<&str> = protocols
        .iter()
        .map(|protocol| match protocol.as_str() {
            "json" => Ok(json),
            "query" => Ok("AwsQuery"),
            "ec2" => Ok("Ec2Query"),
            "rest-json" => Ok("RestJson"),
            "rest-xml" => Ok("RestXml"),
            "smithy-rpc-v2-cbor" => Ok("RpcV2Cbor"),
            other => Err(Failure::new(format!("{folder}: protocol {other} is not known"))),
        })
        .collect::<Result<_, Failure>>()?;
    let is_form = protocols.iter().any(|protocol| protocol.ends_with("Query"));
    Ok(format!(
        "ServiceMeta {{ id: {:?}, name: {signing_name:?}, event_source: {event_source:?}, \
         api_version: {:?}, target_prefix: {:?}, protocols: &[{}], xml_namespace: \"\", \
         validation_code: {:?}, hides_texts: false, names_errors: false, global_region: None, sessions_need_mfa: false, speaks_s3: false, takes_unsigned: false, former_query: None, resource_kinds: &[], operations: &[], errors: &[], paths: &[{}] }},\n",
        need("serviceId")?,
        need("apiVersion")?,
        facts.text_at("targetPrefix"),
        protocols.iter().map(|name| format!("Protocol::{name}")).collect::<Vec<_>>().join(", "),
        if is_form { "ValidationError" } else { "ValidationException" },
        paths(facts.member("operations").map(Json::entries).unwrap_or_default()),
    ))
}

fn paths(operations: &[(String, Json)]) -> String {
    let route = |(name, address): &(String, Json)| {
        let (method, uri) = address.text().unwrap_or_default().split_once(' ').unwrap_or_default();
        path_route(name, method, uri)
    };
    operations.iter().map(route).collect()
}

/// One entry of a service's table of addresses.
pub(crate) fn path_route(name: &str, method: &str, uri: &str) -> String {
    let (path, query) = uri.split_once('?').unwrap_or((uri, ""));
    let pairs = query.split('&').filter(|pair| !pair.is_empty());
    let literals: Vec<String> = pairs
        .map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            format!("({name:?}, {value:?})")
        })
        .collect();
    format!(
        "PathRoute {{ name: {name:?}, method: {method:?}, path: {path:?}, literals: &[{}] }},\n",
        literals.join(", ")
    )
}
