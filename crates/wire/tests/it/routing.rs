//! Which S3 operation a request is.

use wire::Query;
use wire::http::HeaderMap;

/// `request` is `METHOD /bucket/key?query`; `headers` are names.
fn check(request: &str, headers: &[&'static str], expected: Option<&str>) {
    let (method, target) = request.split_once(' ').unwrap();
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let path = path.strip_prefix('/').unwrap();
    let (bucket, key) = path.split_once('/').unwrap_or((path, ""));
    let query = Query::parse_uri(query).unwrap();
    let mut map = HeaderMap::new();
    for name in headers {
        map.insert(*name, "value".parse().unwrap());
    }
    let some = |text| Some(text).filter(|text: &&str| !text.is_empty());
    let found = api_s3::resolve(method, some(bucket), some(key), &query, &map);
    assert_eq!(found.map(|meta| meta.name), expected, "{request} {headers:?}");
}

#[test]
fn buckets() {
    check("GET /", &[], Some("ListBuckets"));
    check("PUT /b", &[], Some("CreateBucket"));
    check("HEAD /b", &[], Some("HeadBucket"));
    check("DELETE /b", &[], Some("DeleteBucket"));
    check("GET /b", &[], Some("ListObjects"));
    check("GET /b?prefix=p&x-id=ListObjects", &[], Some("ListObjects"));
    check("GET /b?list-type=2&prefix=p", &[], Some("ListObjectsV2"));
    check("GET /b?list-type=1", &[], Some("ListObjects"));
    check("GET /b?versions", &[], Some("ListObjectVersions"));
    check("GET /b?uploads=", &[], Some("ListMultipartUploads"));
    check("POST /b?delete", &[], Some("DeleteObjects"));
    check("GET /b?location", &[], Some("GetBucketLocation"));
    check("PUT /b?policy", &[], Some("PutBucketPolicy"));
    check("DELETE /b?policy", &[], Some("DeleteBucketPolicy"));
    check("GET /b?policyStatus", &[], Some("GetBucketPolicyStatus"));
    check("GET /b?encryption", &[], Some("GetBucketEncryption"));
    check("GET /b?lifecycle", &[], Some("GetBucketLifecycleConfiguration"));
    check("PUT /b?lifecycle", &[], Some("PutBucketLifecycleConfiguration"));
    check("GET /b?notification", &[], Some("GetBucketNotificationConfiguration"));
    check("GET /b?analytics", &[], Some("ListBucketAnalyticsConfigurations"));
    check("GET /b?analytics&id=x", &[], Some("GetBucketAnalyticsConfiguration"));
    check("GET /b?object-lock", &[], Some("GetObjectLockConfiguration"));
    check("PATCH /b", &[], None);
    check("POST /b", &[], None);
    check("POST /", &[], None);
}

#[test]
fn objects() {
    check("GET /b/k", &[], Some("GetObject"));
    check("GET /b/k/with/slashes?versionId=v&partNumber=1", &[], Some("GetObject"));
    check("HEAD /b/k", &[], Some("HeadObject"));
    check("PUT /b/k", &[], Some("PutObject"));
    check("PUT /b/k", &["x-amz-copy-source"], Some("CopyObject"));
    check("DELETE /b/k?versionId=v", &[], Some("DeleteObject"));
    check("GET /b/k?attributes", &["x-amz-object-attributes"], Some("GetObjectAttributes"));
    check("GET /b/k?attributes", &[], Some("GetObjectAttributes"));
    check("GET /b/k?tagging", &[], Some("GetObjectTagging"));
    check("PUT /b/k?tagging", &[], Some("PutObjectTagging"));
    check("PUT /b/k?acl", &[], Some("PutObjectAcl"));
    check("PUT /b/k?encryption", &[], Some("UpdateObjectEncryption"));
    check("POST /b/k?restore", &[], Some("RestoreObject"));
    check("POST /b/k?select&select-type=2", &[], Some("SelectObjectContent"));
    check("POST /b/k", &[], Some("CompleteMultipartUpload"));
}

#[test]
fn multipart_uploads() {
    check("POST /b/k?uploads", &[], Some("CreateMultipartUpload"));
    check("POST /b/k?uploadId=u", &[], Some("CompleteMultipartUpload"));
    check("PUT /b/k?uploadId=u&partNumber=1", &[], Some("UploadPart"));
    check("PUT /b/k?partNumber=1&uploadId=u", &["x-amz-copy-source"], Some("UploadPartCopy"));
    check("GET /b/k?uploadId=u", &[], Some("ListParts"));
    check("DELETE /b/k?uploadId=u", &[], Some("AbortMultipartUpload"));
}

#[test]
fn an_incomplete_part_upload_never_becomes_a_put() {
    check("PUT /b/k?uploadId=u", &[], Some("UploadPart"));
    check("PUT /b/k?partNumber=1", &[], Some("UploadPart"));
}

#[test]
fn every_routed_operation_is_found_by_its_own_address() {
    let unrouted = [
        "GetBucketLifecycle",
        "GetBucketNotification",
        "ListDirectoryBuckets",
        "PutBucketLifecycle",
        "PutBucketNotification",
        "WriteGetObjectResponse",
    ];
    let mut count = 0;
    for meta in api_s3::SERVICE.operations.iter().filter(|meta| !unrouted.contains(&meta.name)) {
        let mut target = meta.uri.replace("{Bucket}", "b").replace("{Key+}", "k");
        let route = api_s3::ROUTES.iter().find(|route| core::ptr::eq(route.meta, *meta)).unwrap();
        for parameter in route.parameters {
            let separator = if target.contains('?') { '&' } else { '?' };
            target = format!("{target}{separator}{parameter}=1");
        }
        check(&format!("{} {target}", meta.method), route.headers, Some(meta.name));
        count += 1;
    }
    assert!(count > 100, "{count}");
}
