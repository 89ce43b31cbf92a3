//! What CreateTable and UpdateTable say of keys and indexes, and the rules for them.
//!
//! Source: <https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_CreateTable.html>

use std::collections::BTreeSet;

use api_dynamodb as api;
use api_dynamodb::{AttributeDefinition, KeySchemaElement, KeyType, ScalarAttributeType};
use engine::Ctx;
use identity::fresh_label;
use wire::AwsError;

use crate::limits::{
    GLOBAL_INDEXES_MAX, LOCAL_INDEXES_MAX, PROJECTED_ATTRIBUTES_MAX, THROUGHPUT_MAX,
};
use crate::refusal::{parameter, validation};
use crate::table::{IndexRecord, IndexState, KeyAttribute, KeyKind, KeySchema, Shows, Throughput};

/// The letters and digits that tell the rows of an index from those of every other.
const LABEL_CHARS: usize = 12;

/// The attributes that a request defines.
///
/// # Errors
/// `ValidationException`.
pub(crate) fn definitions(
    given: &[AttributeDefinition],
) -> Result<Vec<(String, KeyKind)>, AwsError> {
    let mut all: Vec<(String, KeyKind)> = Vec::new();
    for AttributeDefinition { attribute_name, attribute_type } in given {
        let kind = match attribute_type {
            ScalarAttributeType::S => KeyKind::S,
            ScalarAttributeType::N => KeyKind::N,
            ScalarAttributeType::B => KeyKind::B,
            _ => return Err(validation("Unknown AttributeType")),
        };
        if all.iter().any(|(name, _)| name == attribute_name) {
            return Err(validation(format!("Attribute Name is duplicated: {attribute_name}")));
        }
        all.push((attribute_name.clone(), kind));
    }
    Ok(all)
}

/// A key of these attributes.
///
/// # Errors
/// `ValidationException`.
pub(crate) fn key_schema(
    elements: &[KeySchemaElement],
    definitions: &[(String, KeyKind)],
) -> Result<KeySchema, AwsError> {
    let names: Vec<&str> = elements.iter().map(|it| it.attribute_name.as_str()).collect();
    let defined = |name: &str| {
        let found = definitions.iter().find(|(defined, _)| defined == name);
        found.map(|(name, kind)| KeyAttribute { name: name.clone(), kind: *kind })
    };
    if names.len() > definitions.len() {
        return Err(validation("Invalid KeySchema: Some index key attribute have no definition"));
    }
    if names.iter().any(|name| defined(name).is_none()) {
        let all: Vec<&str> = definitions.iter().map(|(name, _)| name.as_str()).collect();
        return Err(parameter(format_args!(
            "Some index key attributes are not defined in AttributeDefinitions. Keys: [{}], AttributeDefinitions: [{}]",
            names.join(", "),
            all.join(", ")
        )));
    }
    let (hash, sort) = match elements {
        [hash] => (hash, None),
        [hash, sort] => (hash, Some(sort)),
        _ => {
            return Err(parameter(
                "The KeySchema exceeds the maximum allowed number of HASH key attributes",
            ));
        }
    };
    if sort.is_some_and(|sort| sort.attribute_name == hash.attribute_name) {
        return Err(validation(
            "Both the Hash Key and the Range Key element in the KeySchema have the same name",
        ));
    }
    if hash.key_type != KeyType::Hash {
        return Err(validation(
            "Invalid KeySchema: The first KeySchemaElement is not a HASH key type",
        ));
    }
    if sort.is_some_and(|sort| sort.key_type != KeyType::Range) {
        return Err(validation(
            "Invalid KeySchema: The second KeySchemaElement is not a RANGE key type",
        ));
    }
    let undefined = || validation("Invalid KeySchema: Some index key attribute have no definition");
    Ok(KeySchema {
        hash: defined(&hash.attribute_name).ok_or_else(undefined)?,
        sort: sort.and_then(|sort| defined(&sort.attribute_name)),
    })
}

/// What an index has of items.
///
/// # Errors
/// `ValidationException`.
fn shows(projection: &api::Projection) -> Result<Shows, AwsError> {
    let kind = projection
        .projection_type
        .as_ref()
        .ok_or_else(|| parameter("Unknown ProjectionType: null"))?;
    let names = projection.non_key_attributes.as_deref();
    match (kind, names) {
        (api::ProjectionType::Include, None) => {
            Err(parameter("ProjectionType is INCLUDE, but NonKeyAttributes is not specified"))
        }
        (api::ProjectionType::Include, Some(names)) => {
            let mut seen = BTreeSet::new();
            match names.iter().find(|name| !seen.insert(name.as_str())) {
                None => Ok(Shows::Include(names.to_vec())),
                Some(twice) => {
                    Err(parameter(format_args!("Duplicate element in NonKeyAttributes: {twice}")))
                }
            }
        }
        (kind, Some(_)) => Err(parameter(format_args!(
            "ProjectionType is {}, but NonKeyAttributes is specified",
            kind.as_str()
        ))),
        (api::ProjectionType::All, None) => Ok(Shows::All),
        (api::ProjectionType::KeysOnly, None) => Ok(Shows::Keys),
        (kind, None) => Err(parameter(format_args!("Unknown ProjectionType: {}", kind.as_str()))),
    }
}

/// Provisioned capacity.
///
/// # Errors
/// `ValidationException`.
pub(crate) fn throughput(given: &api::ProvisionedThroughput) -> Result<Throughput, AwsError> {
    let (read, write) = (given.read_capacity_units, given.write_capacity_units);
    for (value, name) in [(read, "ReadCapacityUnits"), (write, "WriteCapacityUnits")] {
        if value > THROUGHPUT_MAX {
            return Err(validation(format!("Given value {value} for {name} is out of bounds")));
        }
    }
    Ok(Throughput { read, write, raised_ms: None, lowered_ms: None })
}

/// What a request says of a global index.
pub(crate) struct GlobalIndex<'a> {
    pub(crate) name: &'a str,
    pub(crate) keys: &'a [KeySchemaElement],
    pub(crate) projection: &'a api::Projection,
    pub(crate) throughput: Option<&'a api::ProvisionedThroughput>,
}

/// A new global index.
///
/// # Errors
/// `ValidationException`.
pub(crate) fn global_index(
    cx: &Ctx,
    given: &GlobalIndex<'_>,
    (definitions, is_on_demand): (&[(String, KeyKind)], bool),
    state: IndexState,
) -> Result<IndexRecord, AwsError> {
    let keys = key_schema(given.keys, definitions)?;
    let shows = shows(given.projection)?;
    let throughput = match (given.throughput, is_on_demand) {
        (Some(_), true) => {
            return Err(parameter(format_args!(
                "ProvisionedThroughput should not be specified for index: {} when BillingMode is PAY_PER_REQUEST",
                given.name
            )));
        }
        (None, false) => {
            return Err(parameter(format_args!(
                "ProvisionedThroughput is not specified for index: {}",
                given.name
            )));
        }
        (given, _) => given.map(throughput).transpose()?,
    };
    Ok(IndexRecord {
        name: given.name.to_owned(),
        label: fresh_label(cx.random(), LABEL_CHARS),
        is_global: true,
        keys,
        shows,
        throughput,
        state,
    })
}

/// The indexes of a new table.
///
/// # Errors
/// `ValidationException`.
pub(crate) fn indexes(
    cx: &Ctx,
    input: &api::CreateTableInput,
    (keys, definitions, is_on_demand): (&KeySchema, &[(String, KeyKind)], bool),
) -> Result<Vec<IndexRecord>, AwsError> {
    let mut all: Vec<IndexRecord> = Vec::new();
    if let Some(local) = &input.local_secondary_indexes {
        if local.is_empty() {
            return Err(parameter("List of LocalSecondaryIndexes is empty"));
        }
        if keys.sort.is_none() {
            return Err(parameter(
                "Table KeySchema does not have a range key, which is required when specifying a LocalSecondaryIndex",
            ));
        }
        for given in local {
            let index = local_index(cx, given, (keys, definitions))?;
            require_new(&all, &index.name)?;
            all.push(index);
        }
        if local.len() > LOCAL_INDEXES_MAX {
            return Err(parameter(format_args!(
                "Number of LocalSecondaryIndexes exceeds per-table limit of {LOCAL_INDEXES_MAX}"
            )));
        }
    }
    if let Some(global) = &input.global_secondary_indexes {
        if global.is_empty() {
            return Err(parameter("List of GlobalSecondaryIndexes is empty"));
        }
        for given in global {
            let given = GlobalIndex {
                name: &given.index_name,
                keys: &given.key_schema,
                projection: &given.projection,
                throughput: given.provisioned_throughput.as_ref(),
            };
            let about = (definitions, is_on_demand);
            let index = global_index(cx, &given, about, IndexState::Active)?;
            require_new(&all, &index.name)?;
            all.push(index);
        }
        if global.len() > GLOBAL_INDEXES_MAX {
            return Err(parameter(format_args!(
                "GlobalSecondaryIndex count exceeds the per-table limit of {GLOBAL_INDEXES_MAX}"
            )));
        }
    }
    require_projected(&all)?;
    Ok(all)
}

fn local_index(
    cx: &Ctx,
    given: &api::LocalSecondaryIndex,
    (keys, definitions): (&KeySchema, &[(String, KeyKind)]),
) -> Result<IndexRecord, AwsError> {
    let name = &given.index_name;
    let of_index = key_schema(&given.key_schema, definitions)?;
    if of_index.sort.is_none() {
        return Err(parameter(format_args!(
            "Index KeySchema does not have a range key for index: {name}"
        )));
    }
    if of_index.hash != keys.hash {
        return Err(parameter(format_args!(
            "Index KeySchema does not have the same leading hash key as table KeySchema for index: {name}. index hash key: {}, table hash key: {}",
            of_index.hash.name, keys.hash.name
        )));
    }
    Ok(IndexRecord {
        name: name.clone(),
        label: fresh_label(cx.random(), LABEL_CHARS),
        is_global: false,
        keys: of_index,
        shows: shows(&given.projection)?,
        throughput: None,
        state: IndexState::Active,
    })
}

fn require_new(all: &[IndexRecord], name: &str) -> Result<(), AwsError> {
    if all.iter().any(|index| index.name == name) {
        return Err(parameter(format_args!("Duplicate index name: {name}")));
    }
    Ok(())
}

/// # Errors
/// `ValidationException` for more projected attributes than a table may have.
pub(crate) fn require_projected(all: &[IndexRecord]) -> Result<(), AwsError> {
    let count: usize = all
        .iter()
        .map(|index| match &index.shows {
            Shows::Include(names) => names.len(),
            Shows::All | Shows::Keys => 0,
        })
        .sum();
    if count > PROJECTED_ATTRIBUTES_MAX {
        return Err(parameter(format_args!(
            "Number of NonKeyAttributes exceeds the per-table limit of {PROJECTED_ATTRIBUTES_MAX}"
        )));
    }
    Ok(())
}

/// Every attribute that is defined is a key of something.
///
/// # Errors
/// `ValidationException`.
pub(crate) fn require_all_used(
    definitions: &[(String, KeyKind)],
    keys: &KeySchema,
    indexes: &[IndexRecord],
) -> Result<(), AwsError> {
    let of_indexes = indexes.iter().flat_map(|index| index.keys.attributes());
    let used: BTreeSet<&str> =
        keys.attributes().chain(of_indexes).map(|key| key.name.as_str()).collect();
    if definitions.iter().all(|(name, _)| used.contains(name.as_str())) {
        return Ok(());
    }
    if indexes.is_empty() {
        return Err(parameter(
            "Number of attributes in KeySchema does not exactly match number of attributes defined in AttributeDefinitions",
        ));
    }
    let all: Vec<&str> = definitions.iter().map(|(name, _)| name.as_str()).collect();
    let used: Vec<&str> = used.into_iter().collect();
    Err(parameter(format_args!(
        "Some AttributeDefinitions are not used. AttributeDefinitions: [{}], keys used: [{}]",
        all.join(", "),
        used.join(", ")
    )))
}
