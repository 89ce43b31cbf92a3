//! DescribeEndpoints: <https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_DescribeEndpoints.html>

use api_dynamodb::{
    DescribeEndpoints, DescribeEndpointsRequest, DescribeEndpointsResponse, Endpoint,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::DynamoDB;

/// How long the address may be remembered.
const REMEMBERED_MINUTES: i64 = 1_440;

impl Handler<DescribeEndpoints> for DynamoDB {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        _: &DescribeEndpointsRequest,
    ) -> Result<Touch<()>, Failure> {
        Ok(Touch::account_wide("dynamodb:DescribeEndpoints", cx.account()))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _: &DescribeEndpointsRequest,
        _: Allowed<()>,
    ) -> Result<DescribeEndpointsResponse, Failure> {
        let here = Endpoint {
            address: cx.request().host.clone(),
            cache_period_in_minutes: REMEMBERED_MINUTES,
        };
        Ok(DescribeEndpointsResponse { endpoints: vec![here] })
    }
}
