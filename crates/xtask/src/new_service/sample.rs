//! The least request that the first operation takes, for the coverage tests.

use super::facts::{Facts, First};
use crate::failure::Failure;
use crate::json::Json;

/// How deep a required member may lie.
const DEPTH_MAX: usize = 16;

/// The text of the service's file of samples; `given` is the input where the model does not say
/// enough.
pub(super) fn of(
    facts: &Facts<'_>,
    first: &First<'_>,
    given: Option<&str>,
) -> Result<String, Failure> {
    let input = match (given, first.input) {
        (Some(given), _) => Json::parse(given)?,
        (None, Some((name, _))) => least(facts, name, DEPTH_MAX)?,
        (None, None) => Json::object(),
    };
    let name = first.name;
    let (mut sample, mut imports) = match facts.protocol() {
        "AwsJson10" | "AwsJson11" => {
            (format!("Sample::json({name:?}, r#\"{}\"#)", input.compact()), "Sample")
        }
        "RestJson" | "RestXml" => (http(facts, first, &input)?, "{Request, Sample}"),
        _ => (format!("Sample::form({name:?}, {:?})", form(&input)?), "Sample"),
    };
    if facts.answer(first).is_none() {
        sample.push_str(".but(Exception::Fails(501, \"NotImplemented\"))");
        imports = if imports == "Sample" {
            "{Exception, Sample}"
        } else {
            "{Exception, Request, Sample}"
        };
    }
    Ok(include_str!("samples.txt")
        .replace("$ID", facts.id())
        .replace("$IMPORTS", imports)
        .replace("$SAMPLE", &sample))
}

/// `Name=value` for each member.
fn form(input: &Json) -> Result<String, Failure> {
    let member = |(name, value): &(String, Json)| match value {
        Json::Text(text) => Ok(format!("{name}={text}")),
        Json::Number(number) => Ok(format!("{name}={number}")),
        Json::Bool(value) => Ok(format!("{name}={value}")),
        _ => Err(Failure::new(format!("{name} is no plain value: write the sample by hand"))),
    };
    Ok(input.entries().iter().map(member).collect::<Result<Vec<_>, _>>()?.join(" "))
}

/// A request of a REST service: labels and query from the input, the rest of it as the body.
fn http(facts: &Facts<'_>, first: &First<'_>, input: &Json) -> Result<String, Failure> {
    let mut target = first.uri.to_owned();
    let mut body = Json::object();
    for (name, value) in input.entries() {
        let member = member(first, name);
        let wire = member.text_at("locationName").unwrap_or(name);
        let text = plain(value);
        match member.text_at("location") {
            None => body.set(name, value.clone()),
            Some("uri") => {
                target = target
                    .replace(&format!("{{{wire}}}"), &text)
                    .replace(&format!("{{{wire}+}}"), &text);
            }
            Some("querystring") => {
                let separator = if target.contains('?') { '&' } else { '?' };
                target.push_str(&format!("{separator}{wire}={text}"));
            }
            Some(other) => {
                return Err(Failure::new(format!(
                    "{name} goes in {other}: write the sample by hand"
                )));
            }
        }
    }
    let body = match facts.protocol() {
        _ if body.entries().is_empty() => String::new(),
        "RestXml" => xml_body(facts, first, &body)?,
        _ => json_body(first, &body),
    };
    Ok(format!(
        "Sample {{ operation: {:?}, request: Request::Http {{ line: {:?}, headers: &[], body: {body:?} }}, exception: None }}",
        first.name,
        format!("{} {target}", first.method),
    ))
}

fn member<'a>(first: &First<'a>, name: &str) -> &'a Json {
    let members = first.input.and_then(|(_, shape)| shape.member("members"));
    members.and_then(|members| members.member(name)).unwrap_or(&Json::Null)
}

fn plain(value: &Json) -> String {
    match value {
        Json::Text(text) => text.clone(),
        other => other.compact(),
    }
}

/// The member that is the whole body.
fn payload<'a>(first: &First<'a>) -> Option<&'a str> {
    first.input.and_then(|(_, shape)| shape.text_at("payload"))
}

fn json_body(first: &First<'_>, members: &Json) -> String {
    if let Some(value) = payload(first).and_then(|name| members.member(name)) {
        return plain(value);
    }
    let mut body = Json::object();
    for (name, value) in members.entries() {
        body.set(member(first, name).text_at("locationName").unwrap_or(name), value.clone());
    }
    body.compact()
}

fn xml_body(facts: &Facts<'_>, first: &First<'_>, members: &Json) -> Result<String, Failure> {
    let mut body = String::new();
    if let Some((name, value)) = payload(first).and_then(|name| Some((name, members.member(name)?)))
    {
        element(facts, member(first, name), name, value, &mut body)?;
        return Ok(body);
    }
    body.push_str(&format!("<{}>", first.root));
    for (name, value) in members.entries() {
        element(facts, member(first, name), name, value, &mut body)?;
    }
    body.push_str(&format!("</{}>", first.root));
    Ok(body)
}

/// The elements of one member of a structure.
fn element(
    facts: &Facts<'_>,
    member: &Json,
    name: &str,
    value: &Json,
    out: &mut String,
) -> Result<(), Failure> {
    let shape = facts.shape(member.text_at("shape").unwrap_or_default())?;
    let wire = member.text_at("locationName").unwrap_or(name);
    let part = |name: &str| shape.member(name).unwrap_or(&Json::Null);
    if let (Json::List(items), true) = (value, shape.is_true_at("flattened")) {
        let wire = part("member").text_at("locationName").unwrap_or(wire);
        return items.iter().try_for_each(|item| element(facts, part("member"), wire, item, out));
    }
    out.push_str(&format!("<{wire}>"));
    match value {
        Json::Object(members) => {
            for (name, value) in members {
                let member = part("members").member(name).unwrap_or(&Json::Null);
                element(facts, member, name, value, out)?;
            }
        }
        Json::List(items) => {
            for item in items {
                element(facts, part("member"), "member", item, out)?;
            }
        }
        scalar => out.push_str(&plain(scalar)),
    }
    out.push_str(&format!("</{wire}>"));
    Ok(())
}

/// The least value of a shape.
fn least(facts: &Facts<'_>, name: &str, depth: usize) -> Result<Json, Failure> {
    let unclear =
        || Failure::new(format!("the model does not say what a {name} is: give --sample"));
    let depth = depth.checked_sub(1).ok_or_else(unclear)?;
    let shape = facts.shape(name)?;
    let min = usize::try_from(shape.integer_at("min").unwrap_or(0)).unwrap_or(0);
    Ok(match shape.text_at("type").unwrap_or_default() {
        "structure" => {
            let mut object = Json::object();
            for required in shape.texts_at("required") {
                let member = shape.member("members").and_then(|members| members.member(&required));
                let target =
                    member.and_then(|member| member.text_at("shape")).ok_or_else(unclear)?;
                object.set(&required, least(facts, target, depth)?);
            }
            object
        }
        "list" => {
            let member = shape.member("member").and_then(|member| member.text_at("shape"));
            let item = least(facts, member.ok_or_else(unclear)?, depth);
            Json::List(if min == 0 { Vec::new() } else { vec![item?; min] })
        }
        "map" if min == 0 => Json::object(),
        "string" => match (shape.texts_at("enum").first(), shape.text_at("pattern")) {
            (Some(value), _) => Json::Text(value.clone()),
            (None, None) => Json::Text("a".repeat(min.max(1))),
            (None, Some(_)) => return Err(unclear()),
        },
        "boolean" => Json::Bool(false),
        "integer" | "long" => Json::Number(shape.integer_at("min").unwrap_or(0).max(0).into()),
        "timestamp" => Json::Number(0.into()),
        _ => return Err(unclear()),
    })
}
