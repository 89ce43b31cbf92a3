//! Parameter Store.

use super::Sample;

/// The calls that make what the samples act on: a secure string with two versions, labels and a tag.
pub(crate) const PARAMETER_RESOURCES: &[Sample] = &[
    Sample::json(
        "PutParameter",
        r#"{"Name":"/used/a","Value":"$CANARY","Type":"SecureString","Tags":[{"Key":"k","Value":"v"}]}"#,
    ),
    Sample::json(
        "PutParameter",
        r#"{"Name":"/used/a","Value":"$CANARY","Overwrite":true,"Tier":"Advanced"}"#,
    ),
    Sample::json(
        "LabelParameterVersion",
        r#"{"Name":"/used/a","ParameterVersion":1,"Labels":["old"]}"#,
    ),
];

pub(super) const SAMPLES: &[Sample] = &[
    Sample::json(
        "AddTagsToResource",
        r#"{"ResourceType":"Parameter","ResourceId":"/used/a","Tags":[{"Key":"a","Value":"b"}]}"#,
    ),
    Sample::json("DeleteParameter", r#"{"Name":"/used/a"}"#),
    Sample::json("DeleteParameters", r#"{"Names":["/used/a"]}"#),
    Sample::json("DescribeParameters", "{}"),
    Sample::json("GetParameter", r#"{"Name":"/used/a","WithDecryption":true}"#),
    Sample::json("GetParameterHistory", r#"{"Name":"/used/a","WithDecryption":true}"#),
    Sample::json("GetParameters", r#"{"Names":["/used/a"],"WithDecryption":true}"#),
    Sample::json("GetParametersByPath", r#"{"Path":"/used","WithDecryption":true}"#),
    Sample::json("LabelParameterVersion", r#"{"Name":"/used/a","Labels":["new"]}"#),
    Sample::json("ListTagsForResource", r#"{"ResourceType":"Parameter","ResourceId":"/used/a"}"#),
    Sample::json("PutParameter", r#"{"Name":"/fresh","Value":"$CANARY","Type":"SecureString"}"#),
    Sample::json(
        "RemoveTagsFromResource",
        r#"{"ResourceType":"Parameter","ResourceId":"/used/a","TagKeys":["k"]}"#,
    ),
    Sample::json(
        "UnlabelParameterVersion",
        r#"{"Name":"/used/a","ParameterVersion":1,"Labels":["old"]}"#,
    ),
];
