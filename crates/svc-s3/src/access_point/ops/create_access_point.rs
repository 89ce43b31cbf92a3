//! CreateAccessPoint: <https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_CreateAccessPoint.html>
//!
//! Differs from AWS: no VPC origin, and no access point has the host that a bucket has.

use api_s3control::{CreateAccessPoint, CreateAccessPointRequest, CreateAccessPointResult};
use engine::{Access, Allowed, Ctx, Failure, Handler, Touch, View};
use names::AccessPointName;
use wire::Operation as _;

use crate::access::with_request_keys;
use crate::access_point::record::{NETWORK_ORIGIN, access_point_arn};
use crate::access_point::{attach, keep, tags};
use crate::control::S3Control;

impl Handler<CreateAccessPoint> for S3Control {
    type Touches = Touch<AccessPointName>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        input: &CreateAccessPointRequest,
    ) -> Result<Self::Touches, Failure> {
        let account = keep::own_account(cx, &input.account_id)?;
        let name = attach::new_name(&input.name)?;
        let arn = access_point_arn(cx.region().as_str(), &account, &name);
        cx.name_resource(&arn, &account);
        let question = |action: &'static str| {
            let access = Access::new(action, arn.as_str(), &account)
                .key("s3:DataAccessPointArn", arn.clone())
                .key("s3:DataAccessPointAccount", account.to_string())
                .key("s3:AccessPointNetworkOrigin", NETWORK_ORIGIN);
            let wanted = input.tags.as_deref().unwrap_or_default();
            with_request_keys(cx, access).request_tags(tags::pairs(wanted))
        };
        let touch = Touch::new(name, question(CreateAccessPoint::META.action()));
        let is_open = input.public_access_block_configuration.is_some();
        let touch =
            if is_open { touch.and(question("s3:PutAccessPointPublicAccessBlock")) } else { touch };
        let is_tagged = input.tags.as_ref().is_some_and(|tags| !tags.is_empty());
        Ok(if is_tagged { touch.and(question("s3:TagResource")) } else { touch })
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        input: &CreateAccessPointRequest,
        name: Allowed<AccessPointName>,
    ) -> Result<CreateAccessPointResult, Failure> {
        attach::refuse_unsupported(input)?;
        let point = attach::read(cx, input, AccessPointName::clone(&name)).await?;
        point.create(&mut cx.writer(&name))?;
        Ok(CreateAccessPointResult {
            access_point_arn: Some(point.arn()),
            alias: Some(point.alias),
        })
    }
}
