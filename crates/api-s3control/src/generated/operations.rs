// Written by `cargo xtask generate` from the service's model. Do not edit.

//! The operations, and the tables that list them.

use wire::{
    Category, EMPTY, Empty, Operation, OperationMeta, PathRoute, Protocol, ServiceMeta, new_shape,
};

use super::structures::*;

/// The service.
pub static SERVICE: ServiceMeta = ServiceMeta {
    id: "S3 Control",
    name: "s3-control",
    event_source: "s3.amazonaws.com",
    api_version: "2018-08-20",
    target_prefix: None,
    protocols: &[Protocol::RestXml],
    xml_namespace: "http://awss3control.amazonaws.com/doc/2018-08-20/",
    validation_code: "InvalidRequest",
    hides_texts: false,
    names_errors: false,
    global_region: None,
    sessions_need_mfa: false,
    speaks_s3: false,
    takes_unsigned: true,
    former_query: None,
    resource_kinds: &[],
    operations: &[
        &ASSOCIATE_ACCESS_GRANTS_IDENTITY_CENTER,
        &CREATE_ACCESS_GRANT,
        &CREATE_ACCESS_GRANTS_INSTANCE,
        &CREATE_ACCESS_GRANTS_LOCATION,
        &CREATE_ACCESS_POINT,
        &CREATE_ACCESS_POINT_FOR_OBJECT_LAMBDA,
        &CREATE_BUCKET,
        &CREATE_JOB,
        &CREATE_MULTI_REGION_ACCESS_POINT,
        &CREATE_STORAGE_LENS_GROUP,
        &DELETE_ACCESS_GRANT,
        &DELETE_ACCESS_GRANTS_INSTANCE,
        &DELETE_ACCESS_GRANTS_INSTANCE_RESOURCE_POLICY,
        &DELETE_ACCESS_GRANTS_LOCATION,
        &DELETE_ACCESS_POINT,
        &DELETE_ACCESS_POINT_FOR_OBJECT_LAMBDA,
        &DELETE_ACCESS_POINT_POLICY,
        &DELETE_ACCESS_POINT_POLICY_FOR_OBJECT_LAMBDA,
        &DELETE_ACCESS_POINT_SCOPE,
        &DELETE_BUCKET,
        &DELETE_BUCKET_LIFECYCLE_CONFIGURATION,
        &DELETE_BUCKET_POLICY,
        &DELETE_BUCKET_REPLICATION,
        &DELETE_BUCKET_TAGGING,
        &DELETE_JOB_TAGGING,
        &DELETE_MULTI_REGION_ACCESS_POINT,
        &DELETE_PUBLIC_ACCESS_BLOCK,
        &DELETE_STORAGE_LENS_CONFIGURATION,
        &DELETE_STORAGE_LENS_CONFIGURATION_TAGGING,
        &DELETE_STORAGE_LENS_GROUP,
        &DESCRIBE_JOB,
        &DESCRIBE_MULTI_REGION_ACCESS_POINT_OPERATION,
        &DISSOCIATE_ACCESS_GRANTS_IDENTITY_CENTER,
        &GET_ACCESS_GRANT,
        &GET_ACCESS_GRANTS_INSTANCE,
        &GET_ACCESS_GRANTS_INSTANCE_FOR_PREFIX,
        &GET_ACCESS_GRANTS_INSTANCE_RESOURCE_POLICY,
        &GET_ACCESS_GRANTS_LOCATION,
        &GET_ACCESS_POINT,
        &GET_ACCESS_POINT_CONFIGURATION_FOR_OBJECT_LAMBDA,
        &GET_ACCESS_POINT_FOR_OBJECT_LAMBDA,
        &GET_ACCESS_POINT_POLICY,
        &GET_ACCESS_POINT_POLICY_FOR_OBJECT_LAMBDA,
        &GET_ACCESS_POINT_POLICY_STATUS,
        &GET_ACCESS_POINT_POLICY_STATUS_FOR_OBJECT_LAMBDA,
        &GET_ACCESS_POINT_SCOPE,
        &GET_BUCKET,
        &GET_BUCKET_LIFECYCLE_CONFIGURATION,
        &GET_BUCKET_POLICY,
        &GET_BUCKET_REPLICATION,
        &GET_BUCKET_TAGGING,
        &GET_BUCKET_VERSIONING,
        &GET_DATA_ACCESS,
        &GET_JOB_TAGGING,
        &GET_MULTI_REGION_ACCESS_POINT,
        &GET_MULTI_REGION_ACCESS_POINT_POLICY,
        &GET_MULTI_REGION_ACCESS_POINT_POLICY_STATUS,
        &GET_MULTI_REGION_ACCESS_POINT_ROUTES,
        &GET_PUBLIC_ACCESS_BLOCK,
        &GET_STORAGE_LENS_CONFIGURATION,
        &GET_STORAGE_LENS_CONFIGURATION_TAGGING,
        &GET_STORAGE_LENS_GROUP,
        &LIST_ACCESS_GRANTS,
        &LIST_ACCESS_GRANTS_INSTANCES,
        &LIST_ACCESS_GRANTS_LOCATIONS,
        &LIST_ACCESS_POINTS,
        &LIST_ACCESS_POINTS_FOR_DIRECTORY_BUCKETS,
        &LIST_ACCESS_POINTS_FOR_OBJECT_LAMBDA,
        &LIST_CALLER_ACCESS_GRANTS,
        &LIST_JOBS,
        &LIST_MULTI_REGION_ACCESS_POINTS,
        &LIST_REGIONAL_BUCKETS,
        &LIST_STORAGE_LENS_CONFIGURATIONS,
        &LIST_STORAGE_LENS_GROUPS,
        &LIST_TAGS_FOR_RESOURCE,
        &PUT_ACCESS_GRANTS_INSTANCE_RESOURCE_POLICY,
        &PUT_ACCESS_POINT_CONFIGURATION_FOR_OBJECT_LAMBDA,
        &PUT_ACCESS_POINT_POLICY,
        &PUT_ACCESS_POINT_POLICY_FOR_OBJECT_LAMBDA,
        &PUT_ACCESS_POINT_SCOPE,
        &PUT_BUCKET_LIFECYCLE_CONFIGURATION,
        &PUT_BUCKET_POLICY,
        &PUT_BUCKET_REPLICATION,
        &PUT_BUCKET_TAGGING,
        &PUT_BUCKET_VERSIONING,
        &PUT_JOB_TAGGING,
        &PUT_MULTI_REGION_ACCESS_POINT_POLICY,
        &PUT_PUBLIC_ACCESS_BLOCK,
        &PUT_STORAGE_LENS_CONFIGURATION,
        &PUT_STORAGE_LENS_CONFIGURATION_TAGGING,
        &SUBMIT_MULTI_REGION_ACCESS_POINT_ROUTES,
        &TAG_RESOURCE,
        &UNTAG_RESOURCE,
        &UPDATE_ACCESS_GRANTS_LOCATION,
        &UPDATE_JOB_PRIORITY,
        &UPDATE_JOB_STATUS,
        &UPDATE_STORAGE_LENS_GROUP,
    ],
    errors: super::errors::ALL,
    paths: &[
        PathRoute {
            name: "AssociateAccessGrantsIdentityCenter",
            method: "POST",
            path: "/v20180820/accessgrantsinstance/identitycenter",
            literals: &[],
        },
        PathRoute {
            name: "CreateAccessGrant",
            method: "POST",
            path: "/v20180820/accessgrantsinstance/grant",
            literals: &[],
        },
        PathRoute {
            name: "CreateAccessGrantsInstance",
            method: "POST",
            path: "/v20180820/accessgrantsinstance",
            literals: &[],
        },
        PathRoute {
            name: "CreateAccessGrantsLocation",
            method: "POST",
            path: "/v20180820/accessgrantsinstance/location",
            literals: &[],
        },
        PathRoute {
            name: "CreateAccessPoint",
            method: "PUT",
            path: "/v20180820/accesspoint/{name}",
            literals: &[],
        },
        PathRoute {
            name: "CreateAccessPointForObjectLambda",
            method: "PUT",
            path: "/v20180820/accesspointforobjectlambda/{name}",
            literals: &[],
        },
        PathRoute {
            name: "CreateBucket",
            method: "PUT",
            path: "/v20180820/bucket/{name}",
            literals: &[],
        },
        PathRoute { name: "CreateJob", method: "POST", path: "/v20180820/jobs", literals: &[] },
        PathRoute {
            name: "CreateMultiRegionAccessPoint",
            method: "POST",
            path: "/v20180820/async-requests/mrap/create",
            literals: &[],
        },
        PathRoute {
            name: "CreateStorageLensGroup",
            method: "POST",
            path: "/v20180820/storagelensgroup",
            literals: &[],
        },
        PathRoute {
            name: "DeleteAccessGrant",
            method: "DELETE",
            path: "/v20180820/accessgrantsinstance/grant/{id}",
            literals: &[],
        },
        PathRoute {
            name: "DeleteAccessGrantsInstance",
            method: "DELETE",
            path: "/v20180820/accessgrantsinstance",
            literals: &[],
        },
        PathRoute {
            name: "DeleteAccessGrantsInstanceResourcePolicy",
            method: "DELETE",
            path: "/v20180820/accessgrantsinstance/resourcepolicy",
            literals: &[],
        },
        PathRoute {
            name: "DeleteAccessGrantsLocation",
            method: "DELETE",
            path: "/v20180820/accessgrantsinstance/location/{id}",
            literals: &[],
        },
        PathRoute {
            name: "DeleteAccessPoint",
            method: "DELETE",
            path: "/v20180820/accesspoint/{name}",
            literals: &[],
        },
        PathRoute {
            name: "DeleteAccessPointForObjectLambda",
            method: "DELETE",
            path: "/v20180820/accesspointforobjectlambda/{name}",
            literals: &[],
        },
        PathRoute {
            name: "DeleteAccessPointPolicy",
            method: "DELETE",
            path: "/v20180820/accesspoint/{name}/policy",
            literals: &[],
        },
        PathRoute {
            name: "DeleteAccessPointPolicyForObjectLambda",
            method: "DELETE",
            path: "/v20180820/accesspointforobjectlambda/{name}/policy",
            literals: &[],
        },
        PathRoute {
            name: "DeleteAccessPointScope",
            method: "DELETE",
            path: "/v20180820/accesspoint/{name}/scope",
            literals: &[],
        },
        PathRoute {
            name: "DeleteBucket",
            method: "DELETE",
            path: "/v20180820/bucket/{name}",
            literals: &[],
        },
        PathRoute {
            name: "DeleteBucketLifecycleConfiguration",
            method: "DELETE",
            path: "/v20180820/bucket/{name}/lifecycleconfiguration",
            literals: &[],
        },
        PathRoute {
            name: "DeleteBucketPolicy",
            method: "DELETE",
            path: "/v20180820/bucket/{name}/policy",
            literals: &[],
        },
        PathRoute {
            name: "DeleteBucketReplication",
            method: "DELETE",
            path: "/v20180820/bucket/{name}/replication",
            literals: &[],
        },
        PathRoute {
            name: "DeleteBucketTagging",
            method: "DELETE",
            path: "/v20180820/bucket/{name}/tagging",
            literals: &[],
        },
        PathRoute {
            name: "DeleteJobTagging",
            method: "DELETE",
            path: "/v20180820/jobs/{id}/tagging",
            literals: &[],
        },
        PathRoute {
            name: "DeleteMultiRegionAccessPoint",
            method: "POST",
            path: "/v20180820/async-requests/mrap/delete",
            literals: &[],
        },
        PathRoute {
            name: "DeletePublicAccessBlock",
            method: "DELETE",
            path: "/v20180820/configuration/publicAccessBlock",
            literals: &[],
        },
        PathRoute {
            name: "DeleteStorageLensConfiguration",
            method: "DELETE",
            path: "/v20180820/storagelens/{storagelensid}",
            literals: &[],
        },
        PathRoute {
            name: "DeleteStorageLensConfigurationTagging",
            method: "DELETE",
            path: "/v20180820/storagelens/{storagelensid}/tagging",
            literals: &[],
        },
        PathRoute {
            name: "DeleteStorageLensGroup",
            method: "DELETE",
            path: "/v20180820/storagelensgroup/{name}",
            literals: &[],
        },
        PathRoute {
            name: "DescribeJob",
            method: "GET",
            path: "/v20180820/jobs/{id}",
            literals: &[],
        },
        PathRoute {
            name: "DescribeMultiRegionAccessPointOperation",
            method: "GET",
            path: "/v20180820/async-requests/mrap/{request_token+}",
            literals: &[],
        },
        PathRoute {
            name: "DissociateAccessGrantsIdentityCenter",
            method: "DELETE",
            path: "/v20180820/accessgrantsinstance/identitycenter",
            literals: &[],
        },
        PathRoute {
            name: "GetAccessGrant",
            method: "GET",
            path: "/v20180820/accessgrantsinstance/grant/{id}",
            literals: &[],
        },
        PathRoute {
            name: "GetAccessGrantsInstance",
            method: "GET",
            path: "/v20180820/accessgrantsinstance",
            literals: &[],
        },
        PathRoute {
            name: "GetAccessGrantsInstanceForPrefix",
            method: "GET",
            path: "/v20180820/accessgrantsinstance/prefix",
            literals: &[],
        },
        PathRoute {
            name: "GetAccessGrantsInstanceResourcePolicy",
            method: "GET",
            path: "/v20180820/accessgrantsinstance/resourcepolicy",
            literals: &[],
        },
        PathRoute {
            name: "GetAccessGrantsLocation",
            method: "GET",
            path: "/v20180820/accessgrantsinstance/location/{id}",
            literals: &[],
        },
        PathRoute {
            name: "GetAccessPoint",
            method: "GET",
            path: "/v20180820/accesspoint/{name}",
            literals: &[],
        },
        PathRoute {
            name: "GetAccessPointConfigurationForObjectLambda",
            method: "GET",
            path: "/v20180820/accesspointforobjectlambda/{name}/configuration",
            literals: &[],
        },
        PathRoute {
            name: "GetAccessPointForObjectLambda",
            method: "GET",
            path: "/v20180820/accesspointforobjectlambda/{name}",
            literals: &[],
        },
        PathRoute {
            name: "GetAccessPointPolicy",
            method: "GET",
            path: "/v20180820/accesspoint/{name}/policy",
            literals: &[],
        },
        PathRoute {
            name: "GetAccessPointPolicyForObjectLambda",
            method: "GET",
            path: "/v20180820/accesspointforobjectlambda/{name}/policy",
            literals: &[],
        },
        PathRoute {
            name: "GetAccessPointPolicyStatus",
            method: "GET",
            path: "/v20180820/accesspoint/{name}/policyStatus",
            literals: &[],
        },
        PathRoute {
            name: "GetAccessPointPolicyStatusForObjectLambda",
            method: "GET",
            path: "/v20180820/accesspointforobjectlambda/{name}/policyStatus",
            literals: &[],
        },
        PathRoute {
            name: "GetAccessPointScope",
            method: "GET",
            path: "/v20180820/accesspoint/{name}/scope",
            literals: &[],
        },
        PathRoute {
            name: "GetBucket",
            method: "GET",
            path: "/v20180820/bucket/{name}",
            literals: &[],
        },
        PathRoute {
            name: "GetBucketLifecycleConfiguration",
            method: "GET",
            path: "/v20180820/bucket/{name}/lifecycleconfiguration",
            literals: &[],
        },
        PathRoute {
            name: "GetBucketPolicy",
            method: "GET",
            path: "/v20180820/bucket/{name}/policy",
            literals: &[],
        },
        PathRoute {
            name: "GetBucketReplication",
            method: "GET",
            path: "/v20180820/bucket/{name}/replication",
            literals: &[],
        },
        PathRoute {
            name: "GetBucketTagging",
            method: "GET",
            path: "/v20180820/bucket/{name}/tagging",
            literals: &[],
        },
        PathRoute {
            name: "GetBucketVersioning",
            method: "GET",
            path: "/v20180820/bucket/{name}/versioning",
            literals: &[],
        },
        PathRoute {
            name: "GetDataAccess",
            method: "GET",
            path: "/v20180820/accessgrantsinstance/dataaccess",
            literals: &[],
        },
        PathRoute {
            name: "GetJobTagging",
            method: "GET",
            path: "/v20180820/jobs/{id}/tagging",
            literals: &[],
        },
        PathRoute {
            name: "GetMultiRegionAccessPoint",
            method: "GET",
            path: "/v20180820/mrap/instances/{name+}",
            literals: &[],
        },
        PathRoute {
            name: "GetMultiRegionAccessPointPolicy",
            method: "GET",
            path: "/v20180820/mrap/instances/{name+}/policy",
            literals: &[],
        },
        PathRoute {
            name: "GetMultiRegionAccessPointPolicyStatus",
            method: "GET",
            path: "/v20180820/mrap/instances/{name+}/policystatus",
            literals: &[],
        },
        PathRoute {
            name: "GetMultiRegionAccessPointRoutes",
            method: "GET",
            path: "/v20180820/mrap/instances/{mrap+}/routes",
            literals: &[],
        },
        PathRoute {
            name: "GetPublicAccessBlock",
            method: "GET",
            path: "/v20180820/configuration/publicAccessBlock",
            literals: &[],
        },
        PathRoute {
            name: "GetStorageLensConfiguration",
            method: "GET",
            path: "/v20180820/storagelens/{storagelensid}",
            literals: &[],
        },
        PathRoute {
            name: "GetStorageLensConfigurationTagging",
            method: "GET",
            path: "/v20180820/storagelens/{storagelensid}/tagging",
            literals: &[],
        },
        PathRoute {
            name: "GetStorageLensGroup",
            method: "GET",
            path: "/v20180820/storagelensgroup/{name}",
            literals: &[],
        },
        PathRoute {
            name: "ListAccessGrants",
            method: "GET",
            path: "/v20180820/accessgrantsinstance/grants",
            literals: &[],
        },
        PathRoute {
            name: "ListAccessGrantsInstances",
            method: "GET",
            path: "/v20180820/accessgrantsinstances",
            literals: &[],
        },
        PathRoute {
            name: "ListAccessGrantsLocations",
            method: "GET",
            path: "/v20180820/accessgrantsinstance/locations",
            literals: &[],
        },
        PathRoute {
            name: "ListAccessPoints",
            method: "GET",
            path: "/v20180820/accesspoint",
            literals: &[],
        },
        PathRoute {
            name: "ListAccessPointsForDirectoryBuckets",
            method: "GET",
            path: "/v20180820/accesspointfordirectory",
            literals: &[],
        },
        PathRoute {
            name: "ListAccessPointsForObjectLambda",
            method: "GET",
            path: "/v20180820/accesspointforobjectlambda",
            literals: &[],
        },
        PathRoute {
            name: "ListCallerAccessGrants",
            method: "GET",
            path: "/v20180820/accessgrantsinstance/caller/grants",
            literals: &[],
        },
        PathRoute { name: "ListJobs", method: "GET", path: "/v20180820/jobs", literals: &[] },
        PathRoute {
            name: "ListMultiRegionAccessPoints",
            method: "GET",
            path: "/v20180820/mrap/instances",
            literals: &[],
        },
        PathRoute {
            name: "ListRegionalBuckets",
            method: "GET",
            path: "/v20180820/bucket",
            literals: &[],
        },
        PathRoute {
            name: "ListStorageLensConfigurations",
            method: "GET",
            path: "/v20180820/storagelens",
            literals: &[],
        },
        PathRoute {
            name: "ListStorageLensGroups",
            method: "GET",
            path: "/v20180820/storagelensgroup",
            literals: &[],
        },
        PathRoute {
            name: "ListTagsForResource",
            method: "GET",
            path: "/v20180820/tags/{resourceArn+}",
            literals: &[],
        },
        PathRoute {
            name: "PutAccessGrantsInstanceResourcePolicy",
            method: "PUT",
            path: "/v20180820/accessgrantsinstance/resourcepolicy",
            literals: &[],
        },
        PathRoute {
            name: "PutAccessPointConfigurationForObjectLambda",
            method: "PUT",
            path: "/v20180820/accesspointforobjectlambda/{name}/configuration",
            literals: &[],
        },
        PathRoute {
            name: "PutAccessPointPolicy",
            method: "PUT",
            path: "/v20180820/accesspoint/{name}/policy",
            literals: &[],
        },
        PathRoute {
            name: "PutAccessPointPolicyForObjectLambda",
            method: "PUT",
            path: "/v20180820/accesspointforobjectlambda/{name}/policy",
            literals: &[],
        },
        PathRoute {
            name: "PutAccessPointScope",
            method: "PUT",
            path: "/v20180820/accesspoint/{name}/scope",
            literals: &[],
        },
        PathRoute {
            name: "PutBucketLifecycleConfiguration",
            method: "PUT",
            path: "/v20180820/bucket/{name}/lifecycleconfiguration",
            literals: &[],
        },
        PathRoute {
            name: "PutBucketPolicy",
            method: "PUT",
            path: "/v20180820/bucket/{name}/policy",
            literals: &[],
        },
        PathRoute {
            name: "PutBucketReplication",
            method: "PUT",
            path: "/v20180820/bucket/{name}/replication",
            literals: &[],
        },
        PathRoute {
            name: "PutBucketTagging",
            method: "PUT",
            path: "/v20180820/bucket/{name}/tagging",
            literals: &[],
        },
        PathRoute {
            name: "PutBucketVersioning",
            method: "PUT",
            path: "/v20180820/bucket/{name}/versioning",
            literals: &[],
        },
        PathRoute {
            name: "PutJobTagging",
            method: "PUT",
            path: "/v20180820/jobs/{id}/tagging",
            literals: &[],
        },
        PathRoute {
            name: "PutMultiRegionAccessPointPolicy",
            method: "POST",
            path: "/v20180820/async-requests/mrap/put-policy",
            literals: &[],
        },
        PathRoute {
            name: "PutPublicAccessBlock",
            method: "PUT",
            path: "/v20180820/configuration/publicAccessBlock",
            literals: &[],
        },
        PathRoute {
            name: "PutStorageLensConfiguration",
            method: "PUT",
            path: "/v20180820/storagelens/{storagelensid}",
            literals: &[],
        },
        PathRoute {
            name: "PutStorageLensConfigurationTagging",
            method: "PUT",
            path: "/v20180820/storagelens/{storagelensid}/tagging",
            literals: &[],
        },
        PathRoute {
            name: "SubmitMultiRegionAccessPointRoutes",
            method: "PATCH",
            path: "/v20180820/mrap/instances/{mrap+}/routes",
            literals: &[],
        },
        PathRoute {
            name: "TagResource",
            method: "POST",
            path: "/v20180820/tags/{resourceArn+}",
            literals: &[],
        },
        PathRoute {
            name: "UntagResource",
            method: "DELETE",
            path: "/v20180820/tags/{resourceArn+}",
            literals: &[],
        },
        PathRoute {
            name: "UpdateAccessGrantsLocation",
            method: "PUT",
            path: "/v20180820/accessgrantsinstance/location/{id}",
            literals: &[],
        },
        PathRoute {
            name: "UpdateJobPriority",
            method: "POST",
            path: "/v20180820/jobs/{id}/priority",
            literals: &[],
        },
        PathRoute {
            name: "UpdateJobStatus",
            method: "POST",
            path: "/v20180820/jobs/{id}/status",
            literals: &[],
        },
        PathRoute {
            name: "UpdateStorageLensGroup",
            method: "PUT",
            path: "/v20180820/storagelensgroup/{name}",
            literals: &[],
        },
    ],
};

static ASSOCIATE_ACCESS_GRANTS_IDENTITY_CENTER: OperationMeta = OperationMeta {
    uri: "/v20180820/accessgrantsinstance/identitycenter",
    ..OperationMeta::named(
        &SERVICE,
        "AssociateAccessGrantsIdentityCenter",
        &["s3:AssociateAccessGrantsIdentityCenter"],
    )
};

static CREATE_ACCESS_GRANT: OperationMeta = OperationMeta {
    uri: "/v20180820/accessgrantsinstance/grant",
    ..OperationMeta::named(&SERVICE, "CreateAccessGrant", &["s3:CreateAccessGrant"])
};

static CREATE_ACCESS_GRANTS_INSTANCE: OperationMeta = OperationMeta {
    uri: "/v20180820/accessgrantsinstance",
    ..OperationMeta::named(
        &SERVICE,
        "CreateAccessGrantsInstance",
        &["s3:CreateAccessGrantsInstance"],
    )
};

static CREATE_ACCESS_GRANTS_LOCATION: OperationMeta = OperationMeta {
    uri: "/v20180820/accessgrantsinstance/location",
    ..OperationMeta::named(
        &SERVICE,
        "CreateAccessGrantsLocation",
        &["s3:CreateAccessGrantsLocation"],
    )
};

/// `CreateAccessPoint`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CreateAccessPoint;

impl Operation for CreateAccessPoint {
    type Input = CreateAccessPointRequest;
    type Output = CreateAccessPointResult;
    const META: &'static OperationMeta = &CREATE_ACCESS_POINT;
}

static CREATE_ACCESS_POINT: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "CreateAccessPoint",
    event_name: "CreateAccessPoint",
    method: "PUT",
    uri: "/v20180820/accesspoint/{name}",
    status: 200,
    actions: &["s3:CreateAccessPoint"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::CREATE_ACCESS_POINT_REQUEST,
    output: &super::structures::CREATE_ACCESS_POINT_RESULT,
    result_wrapper: None,
    new_input: new_shape::<CreateAccessPointRequest>,
    new_output: new_shape::<CreateAccessPointResult>,
};

static CREATE_ACCESS_POINT_FOR_OBJECT_LAMBDA: OperationMeta = OperationMeta {
    method: "PUT",
    uri: "/v20180820/accesspointforobjectlambda/{name}",
    ..OperationMeta::named(
        &SERVICE,
        "CreateAccessPointForObjectLambda",
        &["s3:CreateAccessPointForObjectLambda"],
    )
};

static CREATE_BUCKET: OperationMeta = OperationMeta {
    method: "PUT",
    uri: "/v20180820/bucket/{name}",
    ..OperationMeta::named(&SERVICE, "CreateBucket", &["s3:CreateBucket"])
};

/// `CreateJob`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CreateJob;

impl Operation for CreateJob {
    type Input = CreateJobRequest;
    type Output = CreateJobResult;
    const META: &'static OperationMeta = &CREATE_JOB;
}

static CREATE_JOB: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "CreateJob",
    event_name: "CreateJob",
    method: "POST",
    uri: "/v20180820/jobs",
    status: 200,
    actions: &["s3:CreateJob"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::CREATE_JOB_REQUEST,
    output: &super::structures::CREATE_JOB_RESULT,
    result_wrapper: None,
    new_input: new_shape::<CreateJobRequest>,
    new_output: new_shape::<CreateJobResult>,
};

static CREATE_MULTI_REGION_ACCESS_POINT: OperationMeta = OperationMeta {
    uri: "/v20180820/async-requests/mrap/create",
    ..OperationMeta::named(
        &SERVICE,
        "CreateMultiRegionAccessPoint",
        &["s3:CreateMultiRegionAccessPoint"],
    )
};

static CREATE_STORAGE_LENS_GROUP: OperationMeta = OperationMeta {
    uri: "/v20180820/storagelensgroup",
    status: 204,
    ..OperationMeta::named(&SERVICE, "CreateStorageLensGroup", &["s3:CreateStorageLensGroup"])
};

static DELETE_ACCESS_GRANT: OperationMeta = OperationMeta {
    method: "DELETE",
    uri: "/v20180820/accessgrantsinstance/grant/{id}",
    ..OperationMeta::named(&SERVICE, "DeleteAccessGrant", &["s3:DeleteAccessGrant"])
};

static DELETE_ACCESS_GRANTS_INSTANCE: OperationMeta = OperationMeta {
    method: "DELETE",
    uri: "/v20180820/accessgrantsinstance",
    ..OperationMeta::named(
        &SERVICE,
        "DeleteAccessGrantsInstance",
        &["s3:DeleteAccessGrantsInstance"],
    )
};

static DELETE_ACCESS_GRANTS_INSTANCE_RESOURCE_POLICY: OperationMeta = OperationMeta {
    method: "DELETE",
    uri: "/v20180820/accessgrantsinstance/resourcepolicy",
    ..OperationMeta::named(
        &SERVICE,
        "DeleteAccessGrantsInstanceResourcePolicy",
        &["s3:DeleteAccessGrantsInstanceResourcePolicy"],
    )
};

static DELETE_ACCESS_GRANTS_LOCATION: OperationMeta = OperationMeta {
    method: "DELETE",
    uri: "/v20180820/accessgrantsinstance/location/{id}",
    ..OperationMeta::named(
        &SERVICE,
        "DeleteAccessGrantsLocation",
        &["s3:DeleteAccessGrantsLocation"],
    )
};

/// `DeleteAccessPoint`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeleteAccessPoint;

impl Operation for DeleteAccessPoint {
    type Input = DeleteAccessPointRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &DELETE_ACCESS_POINT;
}

static DELETE_ACCESS_POINT: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DeleteAccessPoint",
    event_name: "DeleteAccessPoint",
    method: "DELETE",
    uri: "/v20180820/accesspoint/{name}",
    status: 200,
    actions: &["s3:DeleteAccessPoint"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: true,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::DELETE_ACCESS_POINT_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<DeleteAccessPointRequest>,
    new_output: new_shape::<Empty>,
};

static DELETE_ACCESS_POINT_FOR_OBJECT_LAMBDA: OperationMeta = OperationMeta {
    method: "DELETE",
    uri: "/v20180820/accesspointforobjectlambda/{name}",
    ..OperationMeta::named(
        &SERVICE,
        "DeleteAccessPointForObjectLambda",
        &["s3:DeleteAccessPointForObjectLambda"],
    )
};

/// `DeleteAccessPointPolicy`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeleteAccessPointPolicy;

impl Operation for DeleteAccessPointPolicy {
    type Input = DeleteAccessPointPolicyRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &DELETE_ACCESS_POINT_POLICY;
}

static DELETE_ACCESS_POINT_POLICY: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DeleteAccessPointPolicy",
    event_name: "DeleteAccessPointPolicy",
    method: "DELETE",
    uri: "/v20180820/accesspoint/{name}/policy",
    status: 200,
    actions: &["s3:DeleteAccessPointPolicy"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: true,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::DELETE_ACCESS_POINT_POLICY_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<DeleteAccessPointPolicyRequest>,
    new_output: new_shape::<Empty>,
};

static DELETE_ACCESS_POINT_POLICY_FOR_OBJECT_LAMBDA: OperationMeta = OperationMeta {
    method: "DELETE",
    uri: "/v20180820/accesspointforobjectlambda/{name}/policy",
    ..OperationMeta::named(
        &SERVICE,
        "DeleteAccessPointPolicyForObjectLambda",
        &["s3:DeleteAccessPointPolicyForObjectLambda"],
    )
};

static DELETE_ACCESS_POINT_SCOPE: OperationMeta = OperationMeta {
    method: "DELETE",
    uri: "/v20180820/accesspoint/{name}/scope",
    ..OperationMeta::named(&SERVICE, "DeleteAccessPointScope", &["s3:DeleteAccessPointScope"])
};

static DELETE_BUCKET: OperationMeta = OperationMeta {
    method: "DELETE",
    uri: "/v20180820/bucket/{name}",
    ..OperationMeta::named(&SERVICE, "DeleteBucket", &["s3:DeleteBucket"])
};

static DELETE_BUCKET_LIFECYCLE_CONFIGURATION: OperationMeta = OperationMeta {
    method: "DELETE",
    uri: "/v20180820/bucket/{name}/lifecycleconfiguration",
    ..OperationMeta::named(
        &SERVICE,
        "DeleteBucketLifecycleConfiguration",
        &["s3:DeleteBucketLifecycleConfiguration"],
    )
};

static DELETE_BUCKET_POLICY: OperationMeta = OperationMeta {
    method: "DELETE",
    uri: "/v20180820/bucket/{name}/policy",
    ..OperationMeta::named(&SERVICE, "DeleteBucketPolicy", &["s3:DeleteBucketPolicy"])
};

static DELETE_BUCKET_REPLICATION: OperationMeta = OperationMeta {
    method: "DELETE",
    uri: "/v20180820/bucket/{name}/replication",
    ..OperationMeta::named(&SERVICE, "DeleteBucketReplication", &["s3:DeleteBucketReplication"])
};

static DELETE_BUCKET_TAGGING: OperationMeta = OperationMeta {
    method: "DELETE",
    uri: "/v20180820/bucket/{name}/tagging",
    status: 204,
    ..OperationMeta::named(&SERVICE, "DeleteBucketTagging", &["s3:DeleteBucketTagging"])
};

/// `DeleteJobTagging`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeleteJobTagging;

impl Operation for DeleteJobTagging {
    type Input = DeleteJobTaggingRequest;
    type Output = DeleteJobTaggingResult;
    const META: &'static OperationMeta = &DELETE_JOB_TAGGING;
}

static DELETE_JOB_TAGGING: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DeleteJobTagging",
    event_name: "DeleteJobTagging",
    method: "DELETE",
    uri: "/v20180820/jobs/{id}/tagging",
    status: 200,
    actions: &["s3:DeleteJobTagging"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::DELETE_JOB_TAGGING_REQUEST,
    output: &super::structures::DELETE_JOB_TAGGING_RESULT,
    result_wrapper: None,
    new_input: new_shape::<DeleteJobTaggingRequest>,
    new_output: new_shape::<DeleteJobTaggingResult>,
};

static DELETE_MULTI_REGION_ACCESS_POINT: OperationMeta = OperationMeta {
    uri: "/v20180820/async-requests/mrap/delete",
    ..OperationMeta::named(
        &SERVICE,
        "DeleteMultiRegionAccessPoint",
        &["s3:DeleteMultiRegionAccessPoint"],
    )
};

/// `DeletePublicAccessBlock`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeletePublicAccessBlock;

impl Operation for DeletePublicAccessBlock {
    type Input = DeletePublicAccessBlockRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &DELETE_PUBLIC_ACCESS_BLOCK;
}

static DELETE_PUBLIC_ACCESS_BLOCK: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DeletePublicAccessBlock",
    event_name: "DeleteAccountPublicAccessBlock",
    method: "DELETE",
    uri: "/v20180820/configuration/publicAccessBlock",
    status: 200,
    actions: &["s3:PutAccountPublicAccessBlock"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::DELETE_PUBLIC_ACCESS_BLOCK_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<DeletePublicAccessBlockRequest>,
    new_output: new_shape::<Empty>,
};

static DELETE_STORAGE_LENS_CONFIGURATION: OperationMeta = OperationMeta {
    method: "DELETE",
    uri: "/v20180820/storagelens/{storagelensid}",
    ..OperationMeta::named(
        &SERVICE,
        "DeleteStorageLensConfiguration",
        &["s3:DeleteStorageLensConfiguration"],
    )
};

static DELETE_STORAGE_LENS_CONFIGURATION_TAGGING: OperationMeta = OperationMeta {
    method: "DELETE",
    uri: "/v20180820/storagelens/{storagelensid}/tagging",
    ..OperationMeta::named(
        &SERVICE,
        "DeleteStorageLensConfigurationTagging",
        &["s3:DeleteStorageLensConfigurationTagging"],
    )
};

static DELETE_STORAGE_LENS_GROUP: OperationMeta = OperationMeta {
    method: "DELETE",
    uri: "/v20180820/storagelensgroup/{name}",
    status: 204,
    ..OperationMeta::named(&SERVICE, "DeleteStorageLensGroup", &["s3:DeleteStorageLensGroup"])
};

/// `DescribeJob`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DescribeJob;

impl Operation for DescribeJob {
    type Input = DescribeJobRequest;
    type Output = DescribeJobResult;
    const META: &'static OperationMeta = &DESCRIBE_JOB;
}

static DESCRIBE_JOB: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DescribeJob",
    event_name: "DescribeJob",
    method: "GET",
    uri: "/v20180820/jobs/{id}",
    status: 200,
    actions: &["s3:DescribeJob"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::DESCRIBE_JOB_REQUEST,
    output: &super::structures::DESCRIBE_JOB_RESULT,
    result_wrapper: None,
    new_input: new_shape::<DescribeJobRequest>,
    new_output: new_shape::<DescribeJobResult>,
};

static DESCRIBE_MULTI_REGION_ACCESS_POINT_OPERATION: OperationMeta = OperationMeta {
    method: "GET",
    uri: "/v20180820/async-requests/mrap/{request_token+}",
    read_only: true,
    ..OperationMeta::named(
        &SERVICE,
        "DescribeMultiRegionAccessPointOperation",
        &["s3:DescribeMultiRegionAccessPointOperation"],
    )
};

static DISSOCIATE_ACCESS_GRANTS_IDENTITY_CENTER: OperationMeta = OperationMeta {
    method: "DELETE",
    uri: "/v20180820/accessgrantsinstance/identitycenter",
    ..OperationMeta::named(
        &SERVICE,
        "DissociateAccessGrantsIdentityCenter",
        &["s3:DissociateAccessGrantsIdentityCenter"],
    )
};

static GET_ACCESS_GRANT: OperationMeta = OperationMeta {
    method: "GET",
    uri: "/v20180820/accessgrantsinstance/grant/{id}",
    read_only: true,
    ..OperationMeta::named(&SERVICE, "GetAccessGrant", &["s3:GetAccessGrant"])
};

static GET_ACCESS_GRANTS_INSTANCE: OperationMeta = OperationMeta {
    method: "GET",
    uri: "/v20180820/accessgrantsinstance",
    read_only: true,
    ..OperationMeta::named(&SERVICE, "GetAccessGrantsInstance", &["s3:GetAccessGrantsInstance"])
};

static GET_ACCESS_GRANTS_INSTANCE_FOR_PREFIX: OperationMeta = OperationMeta {
    method: "GET",
    uri: "/v20180820/accessgrantsinstance/prefix",
    read_only: true,
    ..OperationMeta::named(
        &SERVICE,
        "GetAccessGrantsInstanceForPrefix",
        &["s3:GetAccessGrantsInstanceForPrefix"],
    )
};

static GET_ACCESS_GRANTS_INSTANCE_RESOURCE_POLICY: OperationMeta = OperationMeta {
    method: "GET",
    uri: "/v20180820/accessgrantsinstance/resourcepolicy",
    read_only: true,
    ..OperationMeta::named(
        &SERVICE,
        "GetAccessGrantsInstanceResourcePolicy",
        &["s3:GetAccessGrantsInstanceResourcePolicy"],
    )
};

static GET_ACCESS_GRANTS_LOCATION: OperationMeta = OperationMeta {
    method: "GET",
    uri: "/v20180820/accessgrantsinstance/location/{id}",
    read_only: true,
    ..OperationMeta::named(&SERVICE, "GetAccessGrantsLocation", &["s3:GetAccessGrantsLocation"])
};

/// `GetAccessPoint`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GetAccessPoint;

impl Operation for GetAccessPoint {
    type Input = GetAccessPointRequest;
    type Output = GetAccessPointResult;
    const META: &'static OperationMeta = &GET_ACCESS_POINT;
}

static GET_ACCESS_POINT: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GetAccessPoint",
    event_name: "GetAccessPoint",
    method: "GET",
    uri: "/v20180820/accesspoint/{name}",
    status: 200,
    actions: &["s3:GetAccessPoint"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::GET_ACCESS_POINT_REQUEST,
    output: &super::structures::GET_ACCESS_POINT_RESULT,
    result_wrapper: None,
    new_input: new_shape::<GetAccessPointRequest>,
    new_output: new_shape::<GetAccessPointResult>,
};

static GET_ACCESS_POINT_CONFIGURATION_FOR_OBJECT_LAMBDA: OperationMeta = OperationMeta {
    method: "GET",
    uri: "/v20180820/accesspointforobjectlambda/{name}/configuration",
    read_only: true,
    ..OperationMeta::named(
        &SERVICE,
        "GetAccessPointConfigurationForObjectLambda",
        &["s3:GetAccessPointConfigurationForObjectLambda"],
    )
};

static GET_ACCESS_POINT_FOR_OBJECT_LAMBDA: OperationMeta = OperationMeta {
    method: "GET",
    uri: "/v20180820/accesspointforobjectlambda/{name}",
    read_only: true,
    ..OperationMeta::named(
        &SERVICE,
        "GetAccessPointForObjectLambda",
        &["s3:GetAccessPointForObjectLambda"],
    )
};

/// `GetAccessPointPolicy`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GetAccessPointPolicy;

impl Operation for GetAccessPointPolicy {
    type Input = GetAccessPointPolicyRequest;
    type Output = GetAccessPointPolicyResult;
    const META: &'static OperationMeta = &GET_ACCESS_POINT_POLICY;
}

static GET_ACCESS_POINT_POLICY: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GetAccessPointPolicy",
    event_name: "GetAccessPointPolicy",
    method: "GET",
    uri: "/v20180820/accesspoint/{name}/policy",
    status: 200,
    actions: &["s3:GetAccessPointPolicy"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::GET_ACCESS_POINT_POLICY_REQUEST,
    output: &super::structures::GET_ACCESS_POINT_POLICY_RESULT,
    result_wrapper: None,
    new_input: new_shape::<GetAccessPointPolicyRequest>,
    new_output: new_shape::<GetAccessPointPolicyResult>,
};

static GET_ACCESS_POINT_POLICY_FOR_OBJECT_LAMBDA: OperationMeta = OperationMeta {
    method: "GET",
    uri: "/v20180820/accesspointforobjectlambda/{name}/policy",
    read_only: true,
    ..OperationMeta::named(
        &SERVICE,
        "GetAccessPointPolicyForObjectLambda",
        &["s3:GetAccessPointPolicyForObjectLambda"],
    )
};

/// `GetAccessPointPolicyStatus`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GetAccessPointPolicyStatus;

impl Operation for GetAccessPointPolicyStatus {
    type Input = GetAccessPointPolicyStatusRequest;
    type Output = GetAccessPointPolicyStatusResult;
    const META: &'static OperationMeta = &GET_ACCESS_POINT_POLICY_STATUS;
}

static GET_ACCESS_POINT_POLICY_STATUS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GetAccessPointPolicyStatus",
    event_name: "GetAccessPointPolicyStatus",
    method: "GET",
    uri: "/v20180820/accesspoint/{name}/policyStatus",
    status: 200,
    actions: &["s3:GetAccessPointPolicyStatus"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::GET_ACCESS_POINT_POLICY_STATUS_REQUEST,
    output: &super::structures::GET_ACCESS_POINT_POLICY_STATUS_RESULT,
    result_wrapper: None,
    new_input: new_shape::<GetAccessPointPolicyStatusRequest>,
    new_output: new_shape::<GetAccessPointPolicyStatusResult>,
};

static GET_ACCESS_POINT_POLICY_STATUS_FOR_OBJECT_LAMBDA: OperationMeta = OperationMeta {
    method: "GET",
    uri: "/v20180820/accesspointforobjectlambda/{name}/policyStatus",
    read_only: true,
    ..OperationMeta::named(
        &SERVICE,
        "GetAccessPointPolicyStatusForObjectLambda",
        &["s3:GetAccessPointPolicyStatusForObjectLambda"],
    )
};

static GET_ACCESS_POINT_SCOPE: OperationMeta = OperationMeta {
    method: "GET",
    uri: "/v20180820/accesspoint/{name}/scope",
    read_only: true,
    ..OperationMeta::named(&SERVICE, "GetAccessPointScope", &["s3:GetAccessPointScope"])
};

static GET_BUCKET: OperationMeta = OperationMeta {
    method: "GET",
    uri: "/v20180820/bucket/{name}",
    read_only: true,
    ..OperationMeta::named(&SERVICE, "GetBucket", &["s3:GetBucket"])
};

static GET_BUCKET_LIFECYCLE_CONFIGURATION: OperationMeta = OperationMeta {
    method: "GET",
    uri: "/v20180820/bucket/{name}/lifecycleconfiguration",
    read_only: true,
    ..OperationMeta::named(
        &SERVICE,
        "GetBucketLifecycleConfiguration",
        &["s3:GetBucketLifecycleConfiguration"],
    )
};

static GET_BUCKET_POLICY: OperationMeta = OperationMeta {
    method: "GET",
    uri: "/v20180820/bucket/{name}/policy",
    read_only: true,
    ..OperationMeta::named(&SERVICE, "GetBucketPolicy", &["s3:GetBucketPolicy"])
};

static GET_BUCKET_REPLICATION: OperationMeta = OperationMeta {
    method: "GET",
    uri: "/v20180820/bucket/{name}/replication",
    read_only: true,
    ..OperationMeta::named(&SERVICE, "GetBucketReplication", &["s3:GetBucketReplication"])
};

static GET_BUCKET_TAGGING: OperationMeta = OperationMeta {
    method: "GET",
    uri: "/v20180820/bucket/{name}/tagging",
    read_only: true,
    ..OperationMeta::named(&SERVICE, "GetBucketTagging", &["s3:GetBucketTagging"])
};

static GET_BUCKET_VERSIONING: OperationMeta = OperationMeta {
    method: "GET",
    uri: "/v20180820/bucket/{name}/versioning",
    read_only: true,
    ..OperationMeta::named(&SERVICE, "GetBucketVersioning", &["s3:GetBucketVersioning"])
};

static GET_DATA_ACCESS: OperationMeta = OperationMeta {
    method: "GET",
    uri: "/v20180820/accessgrantsinstance/dataaccess",
    read_only: true,
    durable_audit: true,
    ..OperationMeta::named(&SERVICE, "GetDataAccess", &["s3:GetDataAccess"])
};

/// `GetJobTagging`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GetJobTagging;

impl Operation for GetJobTagging {
    type Input = GetJobTaggingRequest;
    type Output = GetJobTaggingResult;
    const META: &'static OperationMeta = &GET_JOB_TAGGING;
}

static GET_JOB_TAGGING: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GetJobTagging",
    event_name: "GetJobTagging",
    method: "GET",
    uri: "/v20180820/jobs/{id}/tagging",
    status: 200,
    actions: &["s3:GetJobTagging"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::GET_JOB_TAGGING_REQUEST,
    output: &super::structures::GET_JOB_TAGGING_RESULT,
    result_wrapper: None,
    new_input: new_shape::<GetJobTaggingRequest>,
    new_output: new_shape::<GetJobTaggingResult>,
};

static GET_MULTI_REGION_ACCESS_POINT: OperationMeta = OperationMeta {
    method: "GET",
    uri: "/v20180820/mrap/instances/{name+}",
    read_only: true,
    ..OperationMeta::named(&SERVICE, "GetMultiRegionAccessPoint", &["s3:GetMultiRegionAccessPoint"])
};

static GET_MULTI_REGION_ACCESS_POINT_POLICY: OperationMeta = OperationMeta {
    method: "GET",
    uri: "/v20180820/mrap/instances/{name+}/policy",
    read_only: true,
    ..OperationMeta::named(
        &SERVICE,
        "GetMultiRegionAccessPointPolicy",
        &["s3:GetMultiRegionAccessPointPolicy"],
    )
};

static GET_MULTI_REGION_ACCESS_POINT_POLICY_STATUS: OperationMeta = OperationMeta {
    method: "GET",
    uri: "/v20180820/mrap/instances/{name+}/policystatus",
    read_only: true,
    ..OperationMeta::named(
        &SERVICE,
        "GetMultiRegionAccessPointPolicyStatus",
        &["s3:GetMultiRegionAccessPointPolicyStatus"],
    )
};

static GET_MULTI_REGION_ACCESS_POINT_ROUTES: OperationMeta = OperationMeta {
    method: "GET",
    uri: "/v20180820/mrap/instances/{mrap+}/routes",
    read_only: true,
    ..OperationMeta::named(
        &SERVICE,
        "GetMultiRegionAccessPointRoutes",
        &["s3:GetMultiRegionAccessPointRoutes"],
    )
};

/// `GetPublicAccessBlock`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GetPublicAccessBlock;

impl Operation for GetPublicAccessBlock {
    type Input = GetPublicAccessBlockRequest;
    type Output = GetPublicAccessBlockOutput;
    const META: &'static OperationMeta = &GET_PUBLIC_ACCESS_BLOCK;
}

static GET_PUBLIC_ACCESS_BLOCK: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GetPublicAccessBlock",
    event_name: "GetAccountPublicAccessBlock",
    method: "GET",
    uri: "/v20180820/configuration/publicAccessBlock",
    status: 200,
    actions: &["s3:GetAccountPublicAccessBlock"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::GET_PUBLIC_ACCESS_BLOCK_REQUEST,
    output: &super::structures::GET_PUBLIC_ACCESS_BLOCK_OUTPUT,
    result_wrapper: None,
    new_input: new_shape::<GetPublicAccessBlockRequest>,
    new_output: new_shape::<GetPublicAccessBlockOutput>,
};

static GET_STORAGE_LENS_CONFIGURATION: OperationMeta = OperationMeta {
    method: "GET",
    uri: "/v20180820/storagelens/{storagelensid}",
    read_only: true,
    ..OperationMeta::named(
        &SERVICE,
        "GetStorageLensConfiguration",
        &["s3:GetStorageLensConfiguration"],
    )
};

static GET_STORAGE_LENS_CONFIGURATION_TAGGING: OperationMeta = OperationMeta {
    method: "GET",
    uri: "/v20180820/storagelens/{storagelensid}/tagging",
    read_only: true,
    ..OperationMeta::named(
        &SERVICE,
        "GetStorageLensConfigurationTagging",
        &["s3:GetStorageLensConfigurationTagging"],
    )
};

static GET_STORAGE_LENS_GROUP: OperationMeta = OperationMeta {
    method: "GET",
    uri: "/v20180820/storagelensgroup/{name}",
    read_only: true,
    ..OperationMeta::named(&SERVICE, "GetStorageLensGroup", &["s3:GetStorageLensGroup"])
};

static LIST_ACCESS_GRANTS: OperationMeta = OperationMeta {
    method: "GET",
    uri: "/v20180820/accessgrantsinstance/grants",
    read_only: true,
    ..OperationMeta::named(&SERVICE, "ListAccessGrants", &["s3:ListAccessGrants"])
};

static LIST_ACCESS_GRANTS_INSTANCES: OperationMeta = OperationMeta {
    method: "GET",
    uri: "/v20180820/accessgrantsinstances",
    read_only: true,
    ..OperationMeta::named(&SERVICE, "ListAccessGrantsInstances", &["s3:ListAccessGrantsInstances"])
};

static LIST_ACCESS_GRANTS_LOCATIONS: OperationMeta = OperationMeta {
    method: "GET",
    uri: "/v20180820/accessgrantsinstance/locations",
    read_only: true,
    ..OperationMeta::named(&SERVICE, "ListAccessGrantsLocations", &["s3:ListAccessGrantsLocations"])
};

/// `ListAccessPoints`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListAccessPoints;

impl Operation for ListAccessPoints {
    type Input = ListAccessPointsRequest;
    type Output = ListAccessPointsResult;
    const META: &'static OperationMeta = &LIST_ACCESS_POINTS;
}

static LIST_ACCESS_POINTS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListAccessPoints",
    event_name: "ListAccessPoints",
    method: "GET",
    uri: "/v20180820/accesspoint",
    status: 200,
    actions: &["s3:ListAccessPoints"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::LIST_ACCESS_POINTS_REQUEST,
    output: &super::structures::LIST_ACCESS_POINTS_RESULT,
    result_wrapper: None,
    new_input: new_shape::<ListAccessPointsRequest>,
    new_output: new_shape::<ListAccessPointsResult>,
};

static LIST_ACCESS_POINTS_FOR_DIRECTORY_BUCKETS: OperationMeta = OperationMeta {
    method: "GET",
    uri: "/v20180820/accesspointfordirectory",
    read_only: true,
    ..OperationMeta::named(
        &SERVICE,
        "ListAccessPointsForDirectoryBuckets",
        &["s3:ListAccessPointsForDirectoryBuckets"],
    )
};

static LIST_ACCESS_POINTS_FOR_OBJECT_LAMBDA: OperationMeta = OperationMeta {
    method: "GET",
    uri: "/v20180820/accesspointforobjectlambda",
    read_only: true,
    ..OperationMeta::named(
        &SERVICE,
        "ListAccessPointsForObjectLambda",
        &["s3:ListAccessPointsForObjectLambda"],
    )
};

static LIST_CALLER_ACCESS_GRANTS: OperationMeta = OperationMeta {
    method: "GET",
    uri: "/v20180820/accessgrantsinstance/caller/grants",
    read_only: true,
    ..OperationMeta::named(&SERVICE, "ListCallerAccessGrants", &["s3:ListCallerAccessGrants"])
};

/// `ListJobs`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListJobs;

impl Operation for ListJobs {
    type Input = ListJobsRequest;
    type Output = ListJobsResult;
    const META: &'static OperationMeta = &LIST_JOBS;
}

static LIST_JOBS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListJobs",
    event_name: "ListJobs",
    method: "GET",
    uri: "/v20180820/jobs",
    status: 200,
    actions: &["s3:ListJobs"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::LIST_JOBS_REQUEST,
    output: &super::structures::LIST_JOBS_RESULT,
    result_wrapper: None,
    new_input: new_shape::<ListJobsRequest>,
    new_output: new_shape::<ListJobsResult>,
};

static LIST_MULTI_REGION_ACCESS_POINTS: OperationMeta = OperationMeta {
    method: "GET",
    uri: "/v20180820/mrap/instances",
    read_only: true,
    ..OperationMeta::named(
        &SERVICE,
        "ListMultiRegionAccessPoints",
        &["s3:ListMultiRegionAccessPoints"],
    )
};

static LIST_REGIONAL_BUCKETS: OperationMeta = OperationMeta {
    method: "GET",
    uri: "/v20180820/bucket",
    read_only: true,
    ..OperationMeta::named(&SERVICE, "ListRegionalBuckets", &["s3:ListRegionalBuckets"])
};

static LIST_STORAGE_LENS_CONFIGURATIONS: OperationMeta = OperationMeta {
    method: "GET",
    uri: "/v20180820/storagelens",
    read_only: true,
    ..OperationMeta::named(
        &SERVICE,
        "ListStorageLensConfigurations",
        &["s3:ListStorageLensConfigurations"],
    )
};

static LIST_STORAGE_LENS_GROUPS: OperationMeta = OperationMeta {
    method: "GET",
    uri: "/v20180820/storagelensgroup",
    read_only: true,
    ..OperationMeta::named(&SERVICE, "ListStorageLensGroups", &["s3:ListStorageLensGroups"])
};

/// `ListTagsForResource`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListTagsForResource;

impl Operation for ListTagsForResource {
    type Input = ListTagsForResourceRequest;
    type Output = ListTagsForResourceResult;
    const META: &'static OperationMeta = &LIST_TAGS_FOR_RESOURCE;
}

static LIST_TAGS_FOR_RESOURCE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListTagsForResource",
    event_name: "ListTagsForResource",
    method: "GET",
    uri: "/v20180820/tags/{resourceArn+}",
    status: 200,
    actions: &["s3:ListTagsForResource"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::LIST_TAGS_FOR_RESOURCE_REQUEST,
    output: &super::structures::LIST_TAGS_FOR_RESOURCE_RESULT,
    result_wrapper: None,
    new_input: new_shape::<ListTagsForResourceRequest>,
    new_output: new_shape::<ListTagsForResourceResult>,
};

static PUT_ACCESS_GRANTS_INSTANCE_RESOURCE_POLICY: OperationMeta = OperationMeta {
    method: "PUT",
    uri: "/v20180820/accessgrantsinstance/resourcepolicy",
    ..OperationMeta::named(
        &SERVICE,
        "PutAccessGrantsInstanceResourcePolicy",
        &["s3:PutAccessGrantsInstanceResourcePolicy"],
    )
};

static PUT_ACCESS_POINT_CONFIGURATION_FOR_OBJECT_LAMBDA: OperationMeta = OperationMeta {
    method: "PUT",
    uri: "/v20180820/accesspointforobjectlambda/{name}/configuration",
    ..OperationMeta::named(
        &SERVICE,
        "PutAccessPointConfigurationForObjectLambda",
        &["s3:PutAccessPointConfigurationForObjectLambda"],
    )
};

/// `PutAccessPointPolicy`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PutAccessPointPolicy;

impl Operation for PutAccessPointPolicy {
    type Input = PutAccessPointPolicyRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &PUT_ACCESS_POINT_POLICY;
}

static PUT_ACCESS_POINT_POLICY: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "PutAccessPointPolicy",
    event_name: "PutAccessPointPolicy",
    method: "PUT",
    uri: "/v20180820/accesspoint/{name}/policy",
    status: 200,
    actions: &["s3:PutAccessPointPolicy"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::PUT_ACCESS_POINT_POLICY_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<PutAccessPointPolicyRequest>,
    new_output: new_shape::<Empty>,
};

static PUT_ACCESS_POINT_POLICY_FOR_OBJECT_LAMBDA: OperationMeta = OperationMeta {
    method: "PUT",
    uri: "/v20180820/accesspointforobjectlambda/{name}/policy",
    ..OperationMeta::named(
        &SERVICE,
        "PutAccessPointPolicyForObjectLambda",
        &["s3:PutAccessPointPolicyForObjectLambda"],
    )
};

static PUT_ACCESS_POINT_SCOPE: OperationMeta = OperationMeta {
    method: "PUT",
    uri: "/v20180820/accesspoint/{name}/scope",
    ..OperationMeta::named(&SERVICE, "PutAccessPointScope", &["s3:PutAccessPointScope"])
};

static PUT_BUCKET_LIFECYCLE_CONFIGURATION: OperationMeta = OperationMeta {
    method: "PUT",
    uri: "/v20180820/bucket/{name}/lifecycleconfiguration",
    ..OperationMeta::named(
        &SERVICE,
        "PutBucketLifecycleConfiguration",
        &["s3:PutBucketLifecycleConfiguration"],
    )
};

static PUT_BUCKET_POLICY: OperationMeta = OperationMeta {
    method: "PUT",
    uri: "/v20180820/bucket/{name}/policy",
    ..OperationMeta::named(&SERVICE, "PutBucketPolicy", &["s3:PutBucketPolicy"])
};

static PUT_BUCKET_REPLICATION: OperationMeta = OperationMeta {
    method: "PUT",
    uri: "/v20180820/bucket/{name}/replication",
    ..OperationMeta::named(&SERVICE, "PutBucketReplication", &["s3:PutBucketReplication"])
};

static PUT_BUCKET_TAGGING: OperationMeta = OperationMeta {
    method: "PUT",
    uri: "/v20180820/bucket/{name}/tagging",
    ..OperationMeta::named(&SERVICE, "PutBucketTagging", &["s3:PutBucketTagging"])
};

static PUT_BUCKET_VERSIONING: OperationMeta = OperationMeta {
    method: "PUT",
    uri: "/v20180820/bucket/{name}/versioning",
    ..OperationMeta::named(&SERVICE, "PutBucketVersioning", &["s3:PutBucketVersioning"])
};

/// `PutJobTagging`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PutJobTagging;

impl Operation for PutJobTagging {
    type Input = PutJobTaggingRequest;
    type Output = PutJobTaggingResult;
    const META: &'static OperationMeta = &PUT_JOB_TAGGING;
}

static PUT_JOB_TAGGING: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "PutJobTagging",
    event_name: "PutJobTagging",
    method: "PUT",
    uri: "/v20180820/jobs/{id}/tagging",
    status: 200,
    actions: &["s3:PutJobTagging"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::PUT_JOB_TAGGING_REQUEST,
    output: &super::structures::PUT_JOB_TAGGING_RESULT,
    result_wrapper: None,
    new_input: new_shape::<PutJobTaggingRequest>,
    new_output: new_shape::<PutJobTaggingResult>,
};

static PUT_MULTI_REGION_ACCESS_POINT_POLICY: OperationMeta = OperationMeta {
    uri: "/v20180820/async-requests/mrap/put-policy",
    ..OperationMeta::named(
        &SERVICE,
        "PutMultiRegionAccessPointPolicy",
        &["s3:PutMultiRegionAccessPointPolicy"],
    )
};

/// `PutPublicAccessBlock`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PutPublicAccessBlock;

impl Operation for PutPublicAccessBlock {
    type Input = PutPublicAccessBlockRequest;
    type Output = Empty;
    const META: &'static OperationMeta = &PUT_PUBLIC_ACCESS_BLOCK;
}

static PUT_PUBLIC_ACCESS_BLOCK: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "PutPublicAccessBlock",
    event_name: "PutAccountPublicAccessBlock",
    method: "PUT",
    uri: "/v20180820/configuration/publicAccessBlock",
    status: 200,
    actions: &["s3:PutAccountPublicAccessBlock"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: true,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::PUT_PUBLIC_ACCESS_BLOCK_REQUEST,
    output: &EMPTY,
    result_wrapper: None,
    new_input: new_shape::<PutPublicAccessBlockRequest>,
    new_output: new_shape::<Empty>,
};

static PUT_STORAGE_LENS_CONFIGURATION: OperationMeta = OperationMeta {
    method: "PUT",
    uri: "/v20180820/storagelens/{storagelensid}",
    ..OperationMeta::named(
        &SERVICE,
        "PutStorageLensConfiguration",
        &["s3:PutStorageLensConfiguration"],
    )
};

static PUT_STORAGE_LENS_CONFIGURATION_TAGGING: OperationMeta = OperationMeta {
    method: "PUT",
    uri: "/v20180820/storagelens/{storagelensid}/tagging",
    ..OperationMeta::named(
        &SERVICE,
        "PutStorageLensConfigurationTagging",
        &["s3:PutStorageLensConfigurationTagging"],
    )
};

static SUBMIT_MULTI_REGION_ACCESS_POINT_ROUTES: OperationMeta = OperationMeta {
    method: "PATCH",
    uri: "/v20180820/mrap/instances/{mrap+}/routes",
    ..OperationMeta::named(
        &SERVICE,
        "SubmitMultiRegionAccessPointRoutes",
        &["s3:SubmitMultiRegionAccessPointRoutes"],
    )
};

/// `TagResource`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TagResource;

impl Operation for TagResource {
    type Input = TagResourceRequest;
    type Output = TagResourceResult;
    const META: &'static OperationMeta = &TAG_RESOURCE;
}

static TAG_RESOURCE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "TagResource",
    event_name: "TagResource",
    method: "POST",
    uri: "/v20180820/tags/{resourceArn+}",
    status: 204,
    actions: &["s3:TagResource"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::TAG_RESOURCE_REQUEST,
    output: &super::structures::TAG_RESOURCE_RESULT,
    result_wrapper: None,
    new_input: new_shape::<TagResourceRequest>,
    new_output: new_shape::<TagResourceResult>,
};

/// `UntagResource`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UntagResource;

impl Operation for UntagResource {
    type Input = UntagResourceRequest;
    type Output = UntagResourceResult;
    const META: &'static OperationMeta = &UNTAG_RESOURCE;
}

static UNTAG_RESOURCE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "UntagResource",
    event_name: "UntagResource",
    method: "DELETE",
    uri: "/v20180820/tags/{resourceArn+}",
    status: 204,
    actions: &["s3:UntagResource"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::UNTAG_RESOURCE_REQUEST,
    output: &super::structures::UNTAG_RESOURCE_RESULT,
    result_wrapper: None,
    new_input: new_shape::<UntagResourceRequest>,
    new_output: new_shape::<UntagResourceResult>,
};

static UPDATE_ACCESS_GRANTS_LOCATION: OperationMeta = OperationMeta {
    method: "PUT",
    uri: "/v20180820/accessgrantsinstance/location/{id}",
    ..OperationMeta::named(
        &SERVICE,
        "UpdateAccessGrantsLocation",
        &["s3:UpdateAccessGrantsLocation"],
    )
};

/// `UpdateJobPriority`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UpdateJobPriority;

impl Operation for UpdateJobPriority {
    type Input = UpdateJobPriorityRequest;
    type Output = UpdateJobPriorityResult;
    const META: &'static OperationMeta = &UPDATE_JOB_PRIORITY;
}

static UPDATE_JOB_PRIORITY: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "UpdateJobPriority",
    event_name: "UpdateJobPriority",
    method: "POST",
    uri: "/v20180820/jobs/{id}/priority",
    status: 200,
    actions: &["s3:UpdateJobPriority"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::UPDATE_JOB_PRIORITY_REQUEST,
    output: &super::structures::UPDATE_JOB_PRIORITY_RESULT,
    result_wrapper: None,
    new_input: new_shape::<UpdateJobPriorityRequest>,
    new_output: new_shape::<UpdateJobPriorityResult>,
};

/// `UpdateJobStatus`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UpdateJobStatus;

impl Operation for UpdateJobStatus {
    type Input = UpdateJobStatusRequest;
    type Output = UpdateJobStatusResult;
    const META: &'static OperationMeta = &UPDATE_JOB_STATUS;
}

static UPDATE_JOB_STATUS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "UpdateJobStatus",
    event_name: "UpdateJobStatus",
    method: "POST",
    uri: "/v20180820/jobs/{id}/status",
    status: 200,
    actions: &["s3:UpdateJobStatus"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::UPDATE_JOB_STATUS_REQUEST,
    output: &super::structures::UPDATE_JOB_STATUS_RESULT,
    result_wrapper: None,
    new_input: new_shape::<UpdateJobStatusRequest>,
    new_output: new_shape::<UpdateJobStatusResult>,
};

static UPDATE_STORAGE_LENS_GROUP: OperationMeta = OperationMeta {
    method: "PUT",
    uri: "/v20180820/storagelensgroup/{name}",
    status: 204,
    ..OperationMeta::named(&SERVICE, "UpdateStorageLensGroup", &["s3:UpdateStorageLensGroup"])
};
