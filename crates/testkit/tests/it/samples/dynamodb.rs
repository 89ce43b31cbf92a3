//! DynamoDB.

use super::Sample;

/// The calls that make what the samples act on: a table with an item and an index, and one that is deleted.
pub(crate) const TABLE_RESOURCES: &[Sample] = &[
    Sample::json(
        "CreateTable",
        r#"{"TableName":"used","KeySchema":[{"AttributeName":"pk","KeyType":"HASH"}],"AttributeDefinitions":[{"AttributeName":"pk","AttributeType":"S"}],"BillingMode":"PAY_PER_REQUEST","Tags":[{"Key":"k","Value":"v"}]}"#,
    ),
    Sample::json(
        "CreateTable",
        r#"{"TableName":"left","KeySchema":[{"AttributeName":"pk","KeyType":"HASH"}],"AttributeDefinitions":[{"AttributeName":"pk","AttributeType":"S"}],"BillingMode":"PAY_PER_REQUEST"}"#,
    ),
    Sample::json(
        "PutItem",
        r#"{"TableName":"used","Item":{"pk":{"S":"held"},"v":{"S":"$CANARY"}}}"#,
    ),
];

pub(super) const SAMPLES: &[Sample] = &[
    Sample::json(
        "BatchGetItem",
        r#"{"RequestItems":{"used":{"Keys":[{"pk":{"S":"held"}},{"pk":{"S":"$CANARY"}}]}}}"#,
    ),
    Sample::json(
        "BatchWriteItem",
        r#"{"RequestItems":{"used":[{"PutRequest":{"Item":{"pk":{"S":"batch"},"v":{"S":"$CANARY"}}}}]}}"#,
    ),
    Sample::json(
        "CreateTable",
        r#"{"TableName":"fresh","KeySchema":[{"AttributeName":"pk","KeyType":"HASH"}],"AttributeDefinitions":[{"AttributeName":"pk","AttributeType":"S"}],"BillingMode":"PAY_PER_REQUEST"}"#,
    ),
    Sample::json(
        "DeleteItem",
        r#"{"TableName":"used","Key":{"pk":{"S":"held"}},"ConditionExpression":"pk <> :c","ExpressionAttributeValues":{":c":{"S":"$CANARY"}}}"#,
    ),
    Sample::json("DeleteTable", r#"{"TableName":"left"}"#),
    Sample::json("DescribeContinuousBackups", r#"{"TableName":"used"}"#),
    Sample::json("DescribeEndpoints", "{}"),
    Sample::json("DescribeLimits", "{}"),
    Sample::json("DescribeTable", r#"{"TableName":"used"}"#),
    Sample::json("DescribeTimeToLive", r#"{"TableName":"used"}"#),
    Sample::json("GetItem", r#"{"TableName":"used","Key":{"pk":{"S":"$CANARY"}}}"#),
    Sample::json("ListTables", "{}"),
    Sample::json(
        "ListTagsOfResource",
        r#"{"ResourceArn":"arn:aws:dynamodb:us-east-1:$ACCOUNT:table/used"}"#,
    ),
    Sample::json(
        "PutItem",
        r#"{"TableName":"used","Item":{"pk":{"S":"fresh"},"v":{"S":"$CANARY"}}}"#,
    ),
    Sample::json(
        "Query",
        r#"{"TableName":"used","KeyConditionExpression":"pk = :p","FilterExpression":"v <> :c OR v = :c","ExpressionAttributeValues":{":p":{"S":"held"},":c":{"S":"$CANARY"}}}"#,
    ),
    Sample::json(
        "Scan",
        r#"{"TableName":"used","FilterExpression":"pk <> :c","ExpressionAttributeValues":{":c":{"S":"$CANARY"}}}"#,
    ),
    Sample::json(
        "TagResource",
        r#"{"ResourceArn":"arn:aws:dynamodb:us-east-1:$ACCOUNT:table/used","Tags":[{"Key":"a","Value":"b"}]}"#,
    ),
    Sample::json(
        "TransactGetItems",
        r#"{"TransactItems":[{"Get":{"TableName":"used","Key":{"pk":{"S":"$CANARY"}}}}]}"#,
    ),
    Sample::json(
        "TransactWriteItems",
        r#"{"TransactItems":[{"Put":{"TableName":"used","Item":{"pk":{"S":"whole"},"v":{"S":"$CANARY"}}}}]}"#,
    ),
    Sample::json(
        "UntagResource",
        r#"{"ResourceArn":"arn:aws:dynamodb:us-east-1:$ACCOUNT:table/used","TagKeys":["k"]}"#,
    ),
    Sample::json(
        "UpdateItem",
        r#"{"TableName":"used","Key":{"pk":{"S":"held"}},"UpdateExpression":"SET v = :v","ExpressionAttributeValues":{":v":{"S":"$CANARY"}}}"#,
    ),
    Sample::json("UpdateTable", r#"{"TableName":"used","DeletionProtectionEnabled":true}"#),
    Sample::json(
        "UpdateTimeToLive",
        r#"{"TableName":"used","TimeToLiveSpecification":{"Enabled":true,"AttributeName":"ends"}}"#,
    ),
];
