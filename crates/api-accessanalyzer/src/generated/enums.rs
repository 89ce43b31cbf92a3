// Written by `cargo xtask generate` from the service's model. Do not edit.

//! The enumerations; every one keeps values it does not know.

wire::text_enum! {
    /// `AccessCheckPolicyType`.
    pub enum AccessCheckPolicyType {
        IdentityPolicy = "IDENTITY_POLICY",
        ResourcePolicy = "RESOURCE_POLICY",
    }
}

wire::text_enum! {
    /// `AccessCheckResourceType`.
    pub enum AccessCheckResourceType {
        AwsDynamoDBTable = "AWS::DynamoDB::Table",
        AwsDynamoDBStream = "AWS::DynamoDB::Stream",
        AwsEfsFileSystem = "AWS::EFS::FileSystem",
        AwsOpenSearchServiceDomain = "AWS::OpenSearchService::Domain",
        AwsKinesisStream = "AWS::Kinesis::Stream",
        AwsKinesisStreamConsumer = "AWS::Kinesis::StreamConsumer",
        AwsKmsKey = "AWS::KMS::Key",
        AwsLambdaFunction = "AWS::Lambda::Function",
        AwsS3Bucket = "AWS::S3::Bucket",
        AwsS3AccessPoint = "AWS::S3::AccessPoint",
        AwsS3ExpressDirectoryBucket = "AWS::S3Express::DirectoryBucket",
        AwsS3Glacier = "AWS::S3::Glacier",
        AwsS3OutpostsBucket = "AWS::S3Outposts::Bucket",
        AwsS3OutpostsAccessPoint = "AWS::S3Outposts::AccessPoint",
        AwsSecretsManagerSecret = "AWS::SecretsManager::Secret",
        AwsSnsTopic = "AWS::SNS::Topic",
        AwsSqsQueue = "AWS::SQS::Queue",
        AwsIamAssumeRolePolicyDocument = "AWS::IAM::AssumeRolePolicyDocument",
        AwsS3TablesTableBucket = "AWS::S3Tables::TableBucket",
        AwsApiGatewayRestApi = "AWS::ApiGateway::RestApi",
        AwsCodeArtifactDomain = "AWS::CodeArtifact::Domain",
        AwsBackupBackupVault = "AWS::Backup::BackupVault",
        AwsCloudTrailDashboard = "AWS::CloudTrail::Dashboard",
        AwsCloudTrailEventDataStore = "AWS::CloudTrail::EventDataStore",
        AwsS3TablesTable = "AWS::S3Tables::Table",
        AwsS3ExpressAccessPoint = "AWS::S3Express::AccessPoint",
    }
}

wire::text_enum! {
    /// `CheckAccessNotGrantedResult`.
    pub enum CheckAccessNotGrantedResult {
        Pass = "PASS",
        Fail = "FAIL",
    }
}

wire::text_enum! {
    /// `CheckNoNewAccessResult`.
    pub enum CheckNoNewAccessResult {
        Pass = "PASS",
        Fail = "FAIL",
    }
}

wire::text_enum! {
    /// `CheckNoPublicAccessResult`.
    pub enum CheckNoPublicAccessResult {
        Pass = "PASS",
        Fail = "FAIL",
    }
}

wire::text_enum! {
    /// `Locale`.
    pub enum Locale {
        De = "DE",
        En = "EN",
        Es = "ES",
        Fr = "FR",
        It = "IT",
        Ja = "JA",
        Ko = "KO",
        PtBr = "PT_BR",
        ZhCn = "ZH_CN",
        ZhTw = "ZH_TW",
    }
}

wire::text_enum! {
    /// `PolicyType`.
    pub enum PolicyType {
        IdentityPolicy = "IDENTITY_POLICY",
        ResourcePolicy = "RESOURCE_POLICY",
        ServiceControlPolicy = "SERVICE_CONTROL_POLICY",
        ResourceControlPolicy = "RESOURCE_CONTROL_POLICY",
    }
}

wire::text_enum! {
    /// `ValidatePolicyFindingType`.
    pub enum ValidatePolicyFindingType {
        Error = "ERROR",
        SecurityWarning = "SECURITY_WARNING",
        Suggestion = "SUGGESTION",
        Warning = "WARNING",
    }
}

wire::text_enum! {
    /// `ValidatePolicyResourceType`.
    pub enum ValidatePolicyResourceType {
        AwsS3Bucket = "AWS::S3::Bucket",
        AwsS3AccessPoint = "AWS::S3::AccessPoint",
        AwsS3MultiRegionAccessPoint = "AWS::S3::MultiRegionAccessPoint",
        AwsS3ObjectLambdaAccessPoint = "AWS::S3ObjectLambda::AccessPoint",
        AwsIamAssumeRolePolicyDocument = "AWS::IAM::AssumeRolePolicyDocument",
        AwsDynamoDBTable = "AWS::DynamoDB::Table",
    }
}
