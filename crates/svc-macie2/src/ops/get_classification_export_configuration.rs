//! GetClassificationExportConfiguration: <https://docs.aws.amazon.com/macie/latest/APIReference/classification-export-configuration.html>

use api_macie2::{ClassificationExportConfiguration, S3Destination};
use api_macie2::{
    GetClassificationExportConfiguration, GetClassificationExportConfigurationRequest,
    GetClassificationExportConfigurationResponse,
};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::Macie2;
use crate::session::require;

impl Handler<GetClassificationExportConfiguration> for Macie2 {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        _: &GetClassificationExportConfigurationRequest,
    ) -> Result<Touch<()>, Failure> {
        Ok(Touch::account_wide("macie2:GetClassificationExportConfiguration", cx.account()))
    }

    async fn handle(
        &self,
        cx: &mut Ctx,
        _: &GetClassificationExportConfigurationRequest,
        _: Allowed<()>,
    ) -> Result<GetClassificationExportConfigurationResponse, Failure> {
        let (account, region) = (cx.account().clone(), cx.region().clone());
        let session = require(cx, &account, &region).await?;
        let destination = session.results.map(|place| S3Destination {
            bucket_name: place.bucket,
            expected_bucket_owner: place.expected_owner,
            key_prefix: place.prefix,
            kms_key_arn: place.kms_key,
        });
        let configuration = ClassificationExportConfiguration { s3_destination: destination };
        Ok(GetClassificationExportConfigurationResponse { configuration: Some(configuration) })
    }
}
