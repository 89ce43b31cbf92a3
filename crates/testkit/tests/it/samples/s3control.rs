//! S3 Control.

use super::{Request, Sample};

/// The header that every request has: the account it is about.
const ACCOUNT: &[(&str, &str)] = &[("x-amz-account-id", "111122223333")];

/// The call that makes the job the samples act on.
pub(crate) const JOB: &Sample = &http("CreateJob", "POST /v20180820/jobs", CREATE_JOB);

/// The access points that the samples act on.
pub(crate) const POINTS: &[Sample] = &[
    http("CreateAccessPoint", "PUT /v20180820/accesspoint/point", CREATE_POINT),
    http("PutAccessPointPolicy", "PUT /v20180820/accesspoint/point/policy", POINT_POLICY),
    http("CreateAccessPoint", "PUT /v20180820/accesspoint/spare", CREATE_POINT),
    http("CreateAccessPoint", "PUT /v20180820/accesspoint/governed", CREATE_POINT),
    http("PutAccessPointPolicy", "PUT /v20180820/accesspoint/governed/policy", OTHER_POLICY),
];

const CREATE_POINT: &str = "<CreateAccessPointRequest><Bucket>samples</Bucket><Tags><Tag><Key>k</Key><Value>v</Value></Tag></Tags></CreateAccessPointRequest>";

const POINT_POLICY: &str = r#"<PutAccessPointPolicyRequest><Policy>{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{"AWS":"111122223333"},"Action":"s3:GetObject","Resource":"arn:aws:s3:us-east-1:111122223333:accesspoint/point/object/*"}}</Policy></PutAccessPointPolicyRequest>"#;

const OTHER_POLICY: &str = r#"<PutAccessPointPolicyRequest><Policy>{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{"AWS":"111122223333"},"Action":"s3:GetObject","Resource":"arn:aws:s3:us-east-1:111122223333:accesspoint/governed/object/*"}}</Policy></PutAccessPointPolicyRequest>"#;

const CREATE_JOB: &str = "<CreateJobRequest><ConfirmationRequired>true</ConfirmationRequired><Operation><S3DeleteObjectTagging/></Operation><Report><Enabled>false</Enabled></Report><ClientRequestToken>one</ClientRequestToken><Manifest><Spec><Format>S3BatchOperations_CSV_20180820</Format><Fields><member>Bucket</member><member>Key</member></Fields></Spec><Location><ObjectArn>arn:aws:s3:::samples/object</ObjectArn><ETag>0123</ETag></Location></Manifest><Priority>1</Priority><RoleArn>$ROLE</RoleArn></CreateJobRequest>";

const OTHER_JOB: &str = "<CreateJobRequest><Operation><S3DeleteObjectTagging/></Operation><Report><Enabled>false</Enabled></Report><ClientRequestToken>two</ClientRequestToken><Manifest><Spec><Format>S3BatchOperations_CSV_20180820</Format><Fields><member>Bucket</member><member>Key</member></Fields></Spec><Location><ObjectArn>arn:aws:s3:::samples/object</ObjectArn><ETag>0123</ETag></Location></Manifest><Priority>1</Priority><RoleArn>$ROLE</RoleArn></CreateJobRequest>";

const TAGS_OF_POINT: &str =
    "GET /v20180820/tags/arn%3Aaws%3As3%3Aus-east-1%3A111122223333%3Aaccesspoint/point";

pub(super) const SAMPLES: &[Sample] = &[
    http("CreateAccessPoint", "PUT /v20180820/accesspoint/another", CREATE_POINT),
    http("CreateJob", "POST /v20180820/jobs", OTHER_JOB),
    http("DeleteAccessPoint", "DELETE /v20180820/accesspoint/spare", ""),
    http("DeleteAccessPointPolicy", "DELETE /v20180820/accesspoint/governed/policy", ""),
    http("DeleteJobTagging", "DELETE /v20180820/jobs/$JOB/tagging", ""),
    http("DeletePublicAccessBlock", "DELETE /v20180820/configuration/publicAccessBlock", "")
        .but(super::Exception::ChangesNothing("the account has none")),
    http("DescribeJob", "GET /v20180820/jobs/$JOB", ""),
    http("GetAccessPoint", "GET /v20180820/accesspoint/point", ""),
    http("GetAccessPointPolicy", "GET /v20180820/accesspoint/point/policy", ""),
    http("GetAccessPointPolicyStatus", "GET /v20180820/accesspoint/point/policyStatus", ""),
    http("GetJobTagging", "GET /v20180820/jobs/$JOB/tagging", ""),
    http("GetPublicAccessBlock", "GET /v20180820/configuration/publicAccessBlock", "")
        .but(super::Exception::Fails(404, "NoSuchPublicAccessBlockConfiguration")),
    http("ListAccessPoints", "GET /v20180820/accesspoint", ""),
    http("ListJobs", "GET /v20180820/jobs", ""),
    http("ListTagsForResource", TAGS_OF_POINT, ""),
    http("PutAccessPointPolicy", "PUT /v20180820/accesspoint/point/policy", POINT_POLICY),
    http(
        "PutJobTagging",
        "PUT /v20180820/jobs/$JOB/tagging",
        "<PutJobTaggingRequest><Tags><member><Key>k</Key><Value>v</Value></member></Tags></PutJobTaggingRequest>",
    ),
    http(
        "PutPublicAccessBlock",
        "PUT /v20180820/configuration/publicAccessBlock",
        "<PublicAccessBlockConfiguration><BlockPublicAcls>true</BlockPublicAcls></PublicAccessBlockConfiguration>",
    ),
    http(
        "TagResource",
        "POST /v20180820/tags/arn%3Aaws%3As3%3Aus-east-1%3A111122223333%3Aaccesspoint/point",
        "<TagResourceRequest><Tags><Tag><Key>new</Key><Value>v</Value></Tag></Tags></TagResourceRequest>",
    ),
    http(
        "UntagResource",
        "DELETE /v20180820/tags/arn%3Aaws%3As3%3Aus-east-1%3A111122223333%3Aaccesspoint/point?tagKeys=k",
        "",
    ),
    http("UpdateJobPriority", "POST /v20180820/jobs/$JOB/priority?priority=2", ""),
    http("UpdateJobStatus", "POST /v20180820/jobs/$JOB/status?requestedJobStatus=Cancelled", ""),
];

const fn http(operation: &'static str, line: &'static str, body: &'static str) -> Sample {
    Sample { operation, request: Request::Http { line, headers: ACCOUNT, body }, exception: None }
}
