// Written by `cargo xtask generate` from the service's model. Do not edit.

//! The schemas of everything that is referred to and not plain.

use wire::{Kind, List, Member, Schema, plain};

pub(super) static ACCESS: Schema =
    Schema::new("Access", Kind::Structure(&super::structures::ACCESS));

pub(super) static ACCESS_ACTIONS_LIST: Schema = Schema::new(
    "AccessActionsList",
    Kind::List(&List {
        member: Member::new("member", &plain::STRING).wire("member"),
        flattened: false,
    }),
)
.min(0)
.max(100);

pub(super) static ACCESS_CHECK_POLICY_DOCUMENT: Schema =
    Schema::new("AccessCheckPolicyDocument", Kind::String).sensitive();

pub(super) static ACCESS_CHECK_POLICY_TYPE: Schema =
    Schema::new("AccessCheckPolicyType", Kind::Enum(&["IDENTITY_POLICY", "RESOURCE_POLICY"]));

pub(super) static ACCESS_CHECK_RESOURCE_TYPE: Schema = Schema::new(
    "AccessCheckResourceType",
    Kind::Enum(&[
        "AWS::DynamoDB::Table",
        "AWS::DynamoDB::Stream",
        "AWS::EFS::FileSystem",
        "AWS::OpenSearchService::Domain",
        "AWS::Kinesis::Stream",
        "AWS::Kinesis::StreamConsumer",
        "AWS::KMS::Key",
        "AWS::Lambda::Function",
        "AWS::S3::Bucket",
        "AWS::S3::AccessPoint",
        "AWS::S3Express::DirectoryBucket",
        "AWS::S3::Glacier",
        "AWS::S3Outposts::Bucket",
        "AWS::S3Outposts::AccessPoint",
        "AWS::SecretsManager::Secret",
        "AWS::SNS::Topic",
        "AWS::SQS::Queue",
        "AWS::IAM::AssumeRolePolicyDocument",
        "AWS::S3Tables::TableBucket",
        "AWS::ApiGateway::RestApi",
        "AWS::CodeArtifact::Domain",
        "AWS::Backup::BackupVault",
        "AWS::CloudTrail::Dashboard",
        "AWS::CloudTrail::EventDataStore",
        "AWS::S3Tables::Table",
        "AWS::S3Express::AccessPoint",
    ]),
);

pub(super) static ACCESS_RESOURCES_LIST: Schema = Schema::new(
    "AccessResourcesList",
    Kind::List(&List { member: Member::new("member", &RESOURCE).wire("member"), flattened: false }),
)
.min(0)
.max(100);

pub(super) static CHECK_ACCESS_NOT_GRANTED_REQUEST_ACCESS_LIST: Schema = Schema::new(
    "CheckAccessNotGrantedRequestAccessList",
    Kind::List(&List { member: Member::new("member", &ACCESS).wire("member"), flattened: false }),
)
.min(0)
.max(1);

pub(super) static CHECK_ACCESS_NOT_GRANTED_RESULT: Schema =
    Schema::new("CheckAccessNotGrantedResult", Kind::Enum(&["PASS", "FAIL"]));

pub(super) static CHECK_NO_NEW_ACCESS_RESULT: Schema =
    Schema::new("CheckNoNewAccessResult", Kind::Enum(&["PASS", "FAIL"]));

pub(super) static CHECK_NO_PUBLIC_ACCESS_RESULT: Schema =
    Schema::new("CheckNoPublicAccessResult", Kind::Enum(&["PASS", "FAIL"]));

pub(super) static LOCALE: Schema = Schema::new(
    "Locale",
    Kind::Enum(&["DE", "EN", "ES", "FR", "IT", "JA", "KO", "PT_BR", "ZH_CN", "ZH_TW"]),
);

pub(super) static LOCATION: Schema =
    Schema::new("Location", Kind::Structure(&super::structures::LOCATION));

pub(super) static LOCATION_LIST: Schema = Schema::new(
    "LocationList",
    Kind::List(&List { member: Member::new("member", &LOCATION).wire("member"), flattened: false }),
);

pub(super) static PATH_ELEMENT: Schema =
    Schema::new("PathElement", Kind::Structure(&super::structures::PATH_ELEMENT));

pub(super) static PATH_ELEMENT_LIST: Schema = Schema::new(
    "PathElementList",
    Kind::List(&List {
        member: Member::new("member", &PATH_ELEMENT).wire("member"),
        flattened: false,
    }),
);

pub(super) static POLICY_TYPE: Schema = Schema::new(
    "PolicyType",
    Kind::Enum(&[
        "IDENTITY_POLICY",
        "RESOURCE_POLICY",
        "SERVICE_CONTROL_POLICY",
        "RESOURCE_CONTROL_POLICY",
    ]),
);

pub(super) static POSITION: Schema =
    Schema::new("Position", Kind::Structure(&super::structures::POSITION));

pub(super) static REASON_SUMMARY: Schema =
    Schema::new("ReasonSummary", Kind::Structure(&super::structures::REASON_SUMMARY));

pub(super) static REASON_SUMMARY_LIST: Schema = Schema::new(
    "ReasonSummaryList",
    Kind::List(&List {
        member: Member::new("member", &REASON_SUMMARY).wire("member"),
        flattened: false,
    }),
);

pub(super) static RESOURCE: Schema = Schema::new("Resource", Kind::String).min(0).max(2048);

pub(super) static SPAN: Schema = Schema::new("Span", Kind::Structure(&super::structures::SPAN));

pub(super) static SUBSTRING: Schema =
    Schema::new("Substring", Kind::Structure(&super::structures::SUBSTRING));

pub(super) static VALIDATE_POLICY_FINDING: Schema = Schema::new(
    "ValidatePolicyFinding",
    Kind::Structure(&super::structures::VALIDATE_POLICY_FINDING),
);

pub(super) static VALIDATE_POLICY_FINDING_LIST: Schema = Schema::new(
    "ValidatePolicyFindingList",
    Kind::List(&List {
        member: Member::new("member", &VALIDATE_POLICY_FINDING).wire("member"),
        flattened: false,
    }),
);

pub(super) static VALIDATE_POLICY_FINDING_TYPE: Schema = Schema::new(
    "ValidatePolicyFindingType",
    Kind::Enum(&["ERROR", "SECURITY_WARNING", "SUGGESTION", "WARNING"]),
);

pub(super) static VALIDATE_POLICY_RESOURCE_TYPE: Schema = Schema::new(
    "ValidatePolicyResourceType",
    Kind::Enum(&[
        "AWS::S3::Bucket",
        "AWS::S3::AccessPoint",
        "AWS::S3::MultiRegionAccessPoint",
        "AWS::S3ObjectLambda::AccessPoint",
        "AWS::IAM::AssumeRolePolicyDocument",
        "AWS::DynamoDB::Table",
    ]),
);
