//! GetAccessPoint: <https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_GetAccessPoint.html>

use std::collections::BTreeMap;

use api_s3control::{
    GetAccessPoint, GetAccessPointRequest, GetAccessPointResult, NetworkOrigin,
    PublicAccessBlockConfiguration,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};
use stdx::Timestamp;
use wire::Operation as _;

use crate::access_point::keep;
use crate::access_point::record::AccessPoint;
use crate::control::S3Control;

impl Handler<GetAccessPoint> for S3Control {
    type Touches = Touch<AccessPoint>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &GetAccessPointRequest,
    ) -> Result<Self::Touches, Failure> {
        let action = GetAccessPoint::META.action();
        let (point, access) = keep::find(cx, action, (&input.account_id, &input.name)).await?;
        Ok(Touch::new(point, access))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _: &GetAccessPointRequest,
        point: Allowed<AccessPoint>,
    ) -> Result<GetAccessPointResult, Failure> {
        let switches = point.public_access;
        Ok(GetAccessPointResult {
            name: Some(point.name.to_string()),
            bucket: Some(point.bucket.to_string()),
            network_origin: Some(NetworkOrigin::Internet),
            public_access_block_configuration: Some(PublicAccessBlockConfiguration {
                block_public_acls: Some(switches.block_public_acls),
                ignore_public_acls: Some(switches.ignore_public_acls),
                block_public_policy: Some(switches.block_public_policy),
                restrict_public_buckets: Some(switches.restrict_public_buckets),
            }),
            creation_date: Some(Timestamp::from_unix_ms(point.created_ms)),
            alias: Some(point.alias.clone()),
            access_point_arn: Some(point.arn()),
            endpoints: Some(endpoints(cx, &point)),
            bucket_account_id: Some(point.bucket_account.to_string()),
            ..GetAccessPointResult::default()
        })
    }
}

/// Where it is reached: below the host that the request came to, before which clients of S3 Control
/// put the account.
fn endpoints(cx: &Ctx, point: &AccessPoint) -> BTreeMap<String, String> {
    let host = &*cx.request().host;
    let host = host.strip_prefix(point.account.as_str()).and_then(|it| it.strip_prefix('.'));
    let host = host.unwrap_or(&cx.request().host);
    BTreeMap::from([("ipv4".to_owned(), host.to_owned())])
}
