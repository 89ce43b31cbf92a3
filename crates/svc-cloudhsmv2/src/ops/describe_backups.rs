//! DescribeBackups: <https://docs.aws.amazon.com/cloudhsm/latest/APIReference/API_DescribeBackups.html>
//!
//! # Differs from AWS
//! There is never one: the keys of a PKCS#11 token cannot leave it, and what would be called a backup could
//! bring nothing back.

use api_cloudhsmv2::{DescribeBackups, DescribeBackupsRequest, DescribeBackupsResponse};
use engine::{Allowed, Ctx, Failure, Handler, Touch, View};

use crate::CloudHsm;
use crate::errors::invalid_token;
use crate::filters::Filters;

/// The filters that there are.
const FILTERS: [&str; 5] = ["backupIds", "clusterIds", "neverExpires", "sourceBackupIds", "states"];

impl Handler<DescribeBackups> for CloudHsm {
    type Touches = Touch<()>;

    async fn touches(
        &self,
        cx: &mut View<'_>,
        _: &DescribeBackupsRequest,
    ) -> Result<Touch<()>, Failure> {
        Ok(Touch::account_wide("cloudhsm:DescribeBackups", cx.account()))
    }

    async fn handle(
        &self,
        _: &mut Ctx,
        input: &DescribeBackupsRequest,
        _: Allowed<()>,
    ) -> Result<DescribeBackupsResponse, Failure> {
        Filters::read(input.filters.as_ref(), &FILTERS)?;
        // No page of this listing is followed by another.
        if input.next_token.is_some() {
            return Err(invalid_token().into());
        }
        Ok(DescribeBackupsResponse { backups: Some(Vec::new()), next_token: None })
    }
}
