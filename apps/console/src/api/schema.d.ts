// Generated from apps/api/openapi.json by npm run generate.
export interface paths {
  '/api/system': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What this installation is */
    get: operations['getSystem'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/livez': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The process runs */
    get: operations['getLiveness'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/readyz': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The database answers and no follower stands still */
    get: operations['getReadiness'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/rules': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Rules in force on a day, with their articles */
    get: operations['findRules'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/deadlines': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** A statutory date with the steps that led to it */
    post: operations['computeDeadline'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/auth/login': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 登录 — Sign in; five wrong passwords bring a pause (429) */
    post: operations['login'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/auth/refresh': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 续期 — New tokens for a refresh token, which works once; a second use ends the sign-in */
    post: operations['refreshTokens'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/auth/logout': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 退出 — End this sign-in: its tokens are refused from now on */
    post: operations['logout'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/auth/me': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 当前账号 — Who is signed in */
    get: operations['getMe'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/auth/demo-accounts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 演示账号 — Accounts to sign in with; not found where demo mode is off */
    get: operations['findDemoAccounts'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/auth/password': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 更改口令 — Change one’s password; other sign-ins end */
    post: operations['changePassword'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/accounts/{id}/password': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 重置口令 — Reset a password */
    post: operations['resetPassword'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/accounts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 查询账号 — Accounts of one’s organ; of all organs for the city, administrators and auditors */
    get: operations['findAccounts'];
    put?: never;
    /** 开立账号 — Open an account */
    post: operations['openAccount'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/accounts/{id}/certificate': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 登记执法证件 — Register a law-enforcement certificate */
    post: operations['issueCertificate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/accounts/{id}/certificate/end': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 注销执法证件登记 — End a law-enforcement certificate */
    post: operations['endCertificate'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/accounts/{id}/close': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 停用账号 — Close an account */
    post: operations['closeAccount'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/organizations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 社会组织名录 — Organizations, by name */
    get: operations['findOrganizations'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/organizations/admit-to-incubator': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 入驻孵化 — Admit to an incubator */
    post: operations['admitToIncubator'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/organizations/apply-registration': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 受理登记申请 — Take in an application for registration */
    post: operations['applyRegistration'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/organizations/{id}/approve-registration': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 准予登记 — Approve the registration */
    post: operations['approveRegistration'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/organizations/{id}/refuse-registration': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 不予登记 — Refuse the registration */
    post: operations['refuseRegistration'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/organizations/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 社会组织档案 — One organization now, or as it stood at a moment */
    get: operations['getOrganization'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/organizations/{id}/texts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 文书内容 — Free texts of the record, opened */
    get: operations['getOrganizationTexts'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/organizations/{id}/award-rating': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 公告评估等级 — Announce a rating */
    post: operations['awardRating'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/organizations/{id}/order-rectification': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 责令限期整改 — Order rectification */
    post: operations['orderRectification'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/organizations/{id}/submit-rectification': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 收到整改报告 — Take in the rectification report */
    post: operations['submitRectification'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/organizations/{id}/verify-rectification': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 核查整改情况 — Verify the rectification */
    post: operations['verifyRectification'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/organizations/{id}/record-warning': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 登记已作出的警告 — Register a warning made on paper */
    post: operations['recordWarning'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/organizations/{id}/list-abnormal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 登记已作出的列入活动异常名录 — Register a listing as abnormal made on paper */
    post: operations['listAbnormal'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/organizations/{id}/start-liquidation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 进入清算 — Start liquidation */
    post: operations['startLiquidation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/organizations/{id}/deregister': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 注销登记 — Deregister */
    post: operations['deregister'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/organizations/{id}/propose-organization-correction': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 提出更正 — Propose a correction */
    post: operations['proposeOrganizationCorrection'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/organizations/{id}/approve-organization-correction': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 批准更正 — Approve a correction */
    post: operations['approveOrganizationCorrection'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/list-entries': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 公布名单 — Rows of published lists, the newest first */
    get: operations['findListEntries'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/list-entries/{id}/record-list-removal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 登记名单移出 — Record the removal of a list row */
    post: operations['recordListRemoval'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/unmatched-facts': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 待匹配事实 — Published facts that await their organization */
    get: operations['findUnmatchedFacts'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/unmatched-facts/{id}/match-fact': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 匹配外部事实 — Match a fact to its organization */
    post: operations['matchFact'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/unmatched-facts/{id}/dismiss-fact': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 外部事实不予匹配 — Dismiss a fact to be matched */
    post: operations['dismissFact'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/names/screen': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 名称比对 — Compare a name with register and lists; no finding */
    post: operations['screenName'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/regions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 行政区划 — City, counties and townships */
    get: operations['findRegions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/imports': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 导入记录 — Imports, the newest first */
    get: operations['findImports'];
    put?: never;
    /** 导入 — Import a CSV or XLSX file of at most 20 MB */
    post: operations['importRecords'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/imports/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 导入报告 — Progress and report of one import */
    get: operations['getImport'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 查询案件 — Cases of one’s organ, newest first */
    get: operations['findCases'];
    put?: never;
    /** 批准立案 — File a case */
    post: operations['fileCase'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 打开案件 — One case, now or at a moment; the opening is recorded */
    get: operations['getCase'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{id}/fields/open': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 打开密存内容 — Open one sealed value; the opening is recorded with its reason */
    post: operations['openField'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{id}/announce-ban': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 公告取缔决定 — Announce a ban */
    post: operations['announceBan'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{id}/assign-officers': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 指派执法人员 — Assign officers */
    post: operations['assignOfficers'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{id}/close-case': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 批准结案 — Close the case */
    post: operations['closeCase'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{id}/archive-case': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 立卷归档 — Archive the case */
    post: operations['archiveCase'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{id}/close-investigation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 调查终结报告 — Close the investigation */
    post: operations['closeInvestigation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{id}/collect-seals': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 收缴印章、标识、资料、财务凭证 — Collect seals and papers */
    post: operations['collectSeals'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{id}/conclude-not-illegal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 认定不属于非法社会组织 — Conclude: not illegal */
    post: operations['concludeNotIllegal'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{id}/propose-correction': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 提请更正记录 — Propose a correction */
    post: operations['proposeCorrection'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{id}/approve-correction': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 批准更正记录 — Approve a correction */
    post: operations['approveCorrection'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{id}/propose-ban': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 提请取缔决定 — Propose a ban */
    post: operations['proposeBan'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{id}/decide-ban': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 作出取缔决定 — Decide a ban */
    post: operations['decideBan'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{id}/decide-recusal': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 决定回避 — Decide a recusal */
    post: operations['decideRecusal'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{id}/dissuade': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 劝诫教育 — Admonish and dissuade */
    post: operations['dissuade'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{id}/record-self-dissolution': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 记录自行解散 — Record self-dissolution */
    post: operations['recordSelfDissolution'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{id}/record-revisit': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 劝散回访 — Record a revisit */
    post: operations['recordRevisit'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{id}/fix-electronic-data': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 固定电子数据 — Fix electronic data */
    post: operations['fixElectronicData'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{id}/guide-to-register': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 引导登记 — Guide to register */
    post: operations['guideToRegister'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{id}/hear-party': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 听取当事人意见 — Hear the party */
    post: operations['hearParty'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{id}/record-site-inspection': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 记录现场调查 — Record a site inspection */
    post: operations['recordSiteInspection'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{id}/propose-evidence-preservation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 提请先行登记保存 — Propose to preserve evidence */
    post: operations['proposeEvidencePreservation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{id}/register-evidence-preservation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 批准先行登记保存 — Register preserved evidence */
    post: operations['registerEvidencePreservation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{id}/decide-evidence-preservation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 决定先行登记保存的处理 — Decide on preserved evidence */
    post: operations['decideEvidencePreservation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{id}/record-inquiry': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 记录约谈、询问 — Record an inquiry */
    post: operations['recordInquiry'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{id}/request-legal-review': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 送交法制审核 — Request legal review */
    post: operations['requestLegalReview'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{id}/pass-legal-review': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 法制审核通过 — Pass legal review */
    post: operations['passLegalReview'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{id}/return-legal-review': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 法制审核退回 — Return from legal review */
    post: operations['returnLegalReview'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{id}/revoke-own-decision': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 撤销取缔决定 — Revoke the ban decision */
    post: operations['revokeOwnDecision'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{id}/transfer-case': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 移送案件 — Transfer the case */
    post: operations['transferCase'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{id}/refer-to-police': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 移送公安机关 — Refer to the police */
    post: operations['referToPolice'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/clues': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 查询线索 — Clues of one’s organ, newest first */
    get: operations['findClues'];
    put?: never;
    /** 登记线索 — Register a clue */
    post: operations['registerClue'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/clues/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 打开线索 — One clue: facts open, reporter shut; the opening is recorded */
    get: operations['getClue'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/clues/{id}/escalate-jurisdiction': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 提级管辖 — Take over jurisdiction */
    post: operations['escalateJurisdiction'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/clues/{id}/designate-jurisdiction': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 指定管辖 — Designate jurisdiction */
    post: operations['designateJurisdiction'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/clues/{id}/judge-match': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 判定比对结果 — Judge a match */
    post: operations['judgeMatch'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/clues/{id}/request-reporter-opening': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 申请查看举报人身份 — Ask to open the reporter’s identity */
    post: operations['requestReporterOpening'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/clues/{id}/approve-reporter-opening': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 同意查看举报人身份 — Agree to open the reporter’s identity */
    post: operations['approveReporterOpening'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/clues/{id}/open-reporter-identity': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 查看举报人身份 — Open the reporter’s identity */
    post: operations['openReporterIdentity'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/clues/{id}/propose-filing': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 提请立案 — Propose filing */
    post: operations['proposeFiling'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/clues/{id}/transfer-clue': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 移送线索 — Transfer a clue */
    post: operations['transferClue'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/clues/{id}/verify-clue': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 核查线索 — Verify a clue */
    post: operations['verifyClue'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/docket': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 待办 — What awaits whom, due when: overdue first, then by due date, without a date last */
    get: operations['getDocket'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/files': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 上传文件 — Upload a file: raw bytes, at most 20 MB */
    post: operations['uploadFile'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/files/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 打开文件 — Open a file; the opening is recorded */
    get: operations['openFile'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/tasks/{id}/settle-task': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 办结人工处理事项 — Settle a task */
    post: operations['settleTask'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/{id}/claim': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 领取事项 — Claim an item */
    post: operations['claimWork'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/{id}/release': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 退回事项 — Release an item */
    post: operations['releaseWork'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/work/{id}/assign': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 指派事项 — Assign an item */
    post: operations['assignWork'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/endpoints': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 查询接收端点 — Endpoints of one’s organ; of one’s own agency for its engineer */
    get: operations['findEndpoints'];
    put?: never;
    /** 登记接收端点 — Register an endpoint */
    post: operations['registerEndpoint'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/endpoints/{id}/activation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 启用接收端点 — Activate an endpoint */
    post: operations['activateEndpoint'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/endpoints/{id}/suspension': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 暂停接收端点 — Suspend an endpoint */
    post: operations['suspendEndpoint'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/endpoints/{id}/grants': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 提出推送授权 — Propose a grant */
    post: operations['proposeGrant'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/endpoints/{id}/grants/approval': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 批准推送授权 — Approve a grant */
    post: operations['approveGrant'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/endpoints/{id}/grants/revocation': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 撤销推送授权 — Revoke a grant */
    post: operations['revokeGrant'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/endpoints/{id}/secret': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 轮换签名密钥 — Rotate the secret */
    post: operations['rotateSecret'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/endpoints/{id}/test-events': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 发送测试事件 — Send a test event */
    post: operations['sendTestEvent'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/endpoints/{id}/recoveries': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 补发推送 — Recover deliveries */
    post: operations['recoverDeliveries'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/endpoints/{id}/recoverable': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 补发试算 — What a recovery would send again (dry run) */
    get: operations['countRecoverable'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/endpoints/{id}/lane-releases': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** 放行推送队列 — Release a lane */
    post: operations['releaseLane'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/endpoints/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 接收端点 — One endpoint with its grants, its books and what may be done with it */
    get: operations['getEndpoint'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/deliveries': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 查询推送 — Deliveries with every attempt, newest first, and the books */
    get: operations['findDeliveries'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/deliveries/{id}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 推送 — One delivery by its webhook-id */
    get: operations['getDelivery'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/delivery-books': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 推送台账 — due = delivered + pending + held + withdrawn */
    get: operations['getDeliveryBooks'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/event-types': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 推送事件目录 — Public event types, their schemas, and who may be granted them by which rule */
    get: operations['findEventTypes'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/schemas/{file}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 推送事件结构 — JSON Schema of the data of one type: <type>.json */
    get: operations['getEventSchema'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{id}/history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 案件经过 — Every step of a case */
    get: operations['getCaseHistory'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/clues/{id}/history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 线索经过 — Every step of a clue */
    get: operations['getClueHistory'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/organizations/{id}/history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 社会组织沿革 — Every step of an organization */
    get: operations['getOrganizationHistory'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/list-entries/{id}/history': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 名单条目经过 — Every step of an entry of a published list */
    get: operations['getListEntryHistory'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/cases/{id}/differences': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 比较案件前后 — What changed in a case between two steps */
    get: operations['compareStates'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/organizations/{id}/differences': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 比较社会组织前后 — What changed in an organization between two steps */
    get: operations['compareOrganizationStates'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/api/audit/accesses': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** 查阅记录 — Who opened a record, a file or a personal value; by record and by person, newest first */
    get: operations['findAccesses'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    SystemView: {
      /** @description Demonstration: every case is fictional */
      demo: boolean;
      /**
       * Format: date
       * @description Today in Asia/Shanghai
       */
      today: string;
      /** @description Position of the last event */
      head: string;
    };
    HealthView: {
      /** @enum {string} */
      status: 'ok';
    };
    RuleView: {
      /** @example O77-9 */
      id: string;
      /** @example O77-9@2025-05-01 */
      version: string;
      instrument: string;
      citeZh: string;
      citeEn: string;
      /** Format: date */
      from: string;
      /** Format: date */
      to: string | null;
      /** @description read | weak | memory | design | bureau */
      mark: string;
      /** @description Restatement, not the text of the law */
      zh: string;
      en: string;
    };
    RuleList: {
      items: components['schemas']['RuleView'][];
    };
    ExclusionDto: {
      /** Format: date */
      from: string;
      /** Format: date */
      to: string;
      cause: string;
    };
    DeadlineFactsDto: {
      /** @description Days that do not count, both ends included */
      exclusions?: components['schemas']['ExclusionDto'][];
      /** @description Term set in the document, in the timer’s unit */
      days?: number;
    };
    ComputeDeadlineDto: {
      /** @description Code of a timer */
      timer: string;
      /**
       * Format: date
       * @description Day of the event that starts the term; it is not counted
       */
      startsOn: string;
      facts?: components['schemas']['DeadlineFactsDto'];
    };
    BasisView: {
      rule: string;
      version: string;
      mark: string;
    };
    StepView: {
      zh: string;
      en: string;
      /** Format: date */
      date?: string;
      rule?: string;
      mark?: string;
    };
    DeadlineView: {
      timer: string;
      /** Format: date */
      startsOn: string;
      /**
       * Format: date
       * @description Hard limit: 24:00 of this day
       */
      dueOn: string;
      /**
       * Format: date
       * @description The earlier alarm
       */
      warnOn: string;
      /** @enum {string} */
      kind: 'calendar' | 'working' | 'date';
      /** @description A holiday notice that bears on it is not loaded */
      provisional: boolean;
      basis: components['schemas']['BasisView'][];
      steps: components['schemas']['StepView'][];
    };
    LoginDto: {
      username: string;
      password: string;
    };
    OrganView: {
      /** @description Region code, or code of a partner agency */
      code: string;
      name: string;
    };
    AccountView: {
      /** Format: uuid */
      id: string;
      username: string;
      role: string;
      badge: string;
      organ: components['schemas']['OrganView'];
    };
    TokensView: {
      /** @description Bearer token, 30 minutes */
      accessToken: string;
      /** @description Works once; 12 hours from the sign-in */
      refreshToken: string;
      account: components['schemas']['AccountView'];
    };
    RefreshDto: {
      refreshToken: string;
    };
    DemoAccountView: {
      username: string;
      password: string;
      role: string;
      /** @description Name of the organ’s region, or of the agency */
      jurisdiction: string;
      /** @description Region code, or code of the agency */
      organ: string;
    };
    DemoAccountPage: {
      items: components['schemas']['DemoAccountView'][];
      next: string | null;
    };
    ChangePasswordDto: {
      oldPassword: string;
      newPassword: string;
    };
    ResetPasswordDto: {
      password: string;
    };
    CommandReceipt: {
      /** Format: uuid */
      id: string;
      /** @description Revision after the act; send it as If-Match with the next one */
      revision: number;
      /** @description Pass it as ?atLeast= to read a list that holds this act */
      position: string;
    };
    AccountItem: {
      /** Format: uuid */
      id: string;
      /** @description For administrators and auditors only */
      username: string | null;
      /** @description The same for all accounts of one human being */
      person: string;
      role: string;
      organ: string;
      badge: string;
      /** @enum {string} */
      status: 'active' | 'closed';
      /** Format: date */
      certificateFrom: string | null;
      /** Format: date */
      certificateTo: string | null;
    };
    AccountPage: {
      items: components['schemas']['AccountItem'][];
      next: string | null;
    };
    CertificateDto: {
      /** @description Number of the law-enforcement certificate */
      number: string;
      /** Format: date */
      from: string;
      /**
       * Format: date
       * @description Last day on which it is valid
       */
      to: string;
    };
    OpenAccountDto: {
      /**
       * Format: date-time
       * @description When the act took place; now if absent
       */
      occurredAt?: string;
      /**
       * @description Required when the act is entered after its day (补录)
       * @enum {string}
       */
      lateReason?: 'paper-first' | 'system-down' | 'field-work' | 'handed-over' | 'correction';
      username: string;
      password: string;
      /** @description The same for all accounts of one human being; never a name */
      person: string;
      /** @enum {string} */
      role:
        | 'clue-clerk'
        | 'officer'
        | 'section-head'
        | 'organ-head'
        | 'legal-reviewer'
        | 'hearing-chair'
        | 'evidence-keeper'
        | 'registration-clerk'
        | 'registration-approver'
        | 'rating-officer'
        | 'spot-checker'
        | 'credit-officer'
        | 'competent-unit'
        | 'partner-engineer'
        | 'exchange-officer'
        | 'auditor'
        | 'system-admin'
        | 'security-admin'
        | 'audit-admin';
      /** @description Region code of the organ, or code of the agency */
      organ: string;
      badge: string;
      /** @description National legal qualification (行政处罚法 Art 58) */
      legalQualification?: boolean;
      certificate?: components['schemas']['CertificateDto'];
    };
    IssueCertificateDto: {
      /**
       * Format: date-time
       * @description When the act took place; now if absent
       */
      occurredAt?: string;
      /**
       * @description Required when the act is entered after its day (补录)
       * @enum {string}
       */
      lateReason?: 'paper-first' | 'system-down' | 'field-work' | 'handed-over' | 'correction';
      /** @description Number of the law-enforcement certificate */
      number: string;
      /** Format: date */
      from: string;
      /**
       * Format: date
       * @description Last day on which it is valid
       */
      to: string;
    };
    EndCertificateDto: {
      /**
       * Format: date-time
       * @description When the act took place; now if absent
       */
      occurredAt?: string;
      /**
       * @description Required when the act is entered after its day (补录)
       * @enum {string}
       */
      lateReason?: 'paper-first' | 'system-down' | 'field-work' | 'handed-over' | 'correction';
      /** @enum {string} */
      reason: 'left' | 'moved' | 'suspended' | 'replaced' | 'mistake';
    };
    CloseAccountDto: {
      /**
       * Format: date-time
       * @description When the act took place; now if absent
       */
      occurredAt?: string;
      /**
       * @description Required when the act is entered after its day (补录)
       * @enum {string}
       */
      lateReason?: 'paper-first' | 'system-down' | 'field-work' | 'handed-over' | 'correction';
      /** @enum {string} */
      reason: 'left' | 'moved' | 'suspended' | 'replaced' | 'mistake';
    };
    OrganizationItem: {
      /** Format: uuid */
      id: string;
      name: string;
      uscc: string | null;
      /** @enum {string} */
      usccCheck: 'ok' | 'failed' | 'no-code';
      /** @enum {string} */
      type: 'SG' | 'PNE' | 'FND' | 'unknown';
      registrar: string;
      region: string;
      /** @enum {string} */
      status:
        | 'Deregistered'
        | 'RevokedPendingExit'
        | 'Liquidating'
        | 'AbnormalListed'
        | 'RectificationOverdue'
        | 'Rectifying'
        | 'Warned'
        | 'Rectified'
        | 'Rated'
        | 'Registered'
        | 'Applied'
        | 'Refused'
        | 'Incubated'
        | 'Unconfirmed';
      statusZh: string;
      statusEn: string;
      grade: string | null;
      /** @enum {string} */
      origin: 'import' | 'act';
      evidence: string | null;
    };
    OrganizationPage: {
      items: components['schemas']['OrganizationItem'][];
      next: string | null;
    };
    AgreementDto: {
      documentNumber: string;
      /** Format: date */
      signedOn: string;
      /** Format: date */
      endsOn?: string;
    };
    AdmitToIncubatorDto: {
      /**
       * Format: date-time
       * @description When the act took place; now if absent
       */
      occurredAt?: string;
      /**
       * @description Required when the act is entered after its day (补录)
       * @enum {string}
       */
      lateReason?: 'paper-first' | 'system-down' | 'field-work' | 'handed-over' | 'correction';
      /** @description Name that the body goes by */
      name: string;
      /** @description Incubation base (孵化基地) */
      base: string;
      /** @enum {string} */
      baseLevel: 'city' | 'county' | 'township' | 'village';
      /** @description Where the base lies */
      region: string;
      agreement: components['schemas']['AgreementDto'];
    };
    DocumentDto: {
      /** @description Document number (文号) */
      documentNumber: string;
      /** Format: date */
      issuedOn: string;
    };
    MeansDto: {
      individualMembers: number;
      unitMembers: number;
      fullTimeStaff: number;
      /** @description Funds in fen */
      fundsFen: number;
      /** @description It has a domicile and premises */
      premises: boolean;
    };
    ApplyRegistrationDto: {
      /**
       * Format: date-time
       * @description When the act took place; now if absent
       */
      occurredAt?: string;
      /**
       * @description Required when the act is entered after its day (补录)
       * @enum {string}
       */
      lateReason?: 'paper-first' | 'system-down' | 'field-work' | 'handed-over' | 'correction';
      /**
       * Format: uuid
       * @description The incubated body that applies; absent where none was incubated
       */
      incubatee?: string;
      name: string;
      /** @enum {string} */
      type: 'SG' | 'PNE' | 'FND';
      /**
       * Format: date
       * @description Day on which all valid documents were there
       */
      receivedOn: string;
      /** @enum {string} */
      supervision: 'DUAL' | 'DIRECT' | 'DECOUPLED';
      /** @description Competent unit (业务主管单位) */
      competentUnit?: string;
      /** @description Its consent; required where supervision is DUAL */
      consent?: components['schemas']['DocumentDto'];
      means: components['schemas']['MeansDto'];
    };
    ApproveRegistrationDto: {
      /**
       * Format: date-time
       * @description When the act took place; now if absent
       */
      occurredAt?: string;
      /**
       * @description Required when the act is entered after its day (补录)
       * @enum {string}
       */
      lateReason?: 'paper-first' | 'system-down' | 'field-work' | 'handed-over' | 'correction';
      /** @description Unified social credit code */
      uscc: string;
      certificateNumber: string;
      /** Format: date */
      decidedOn: string;
    };
    RefuseRegistrationDto: {
      /**
       * Format: date-time
       * @description When the act took place; now if absent
       */
      occurredAt?: string;
      /**
       * @description Required when the act is entered after its day (补录)
       * @enum {string}
       */
      lateReason?: 'paper-first' | 'system-down' | 'field-work' | 'handed-over' | 'correction';
      /** @enum {string} */
      ground: 'purpose' | 'duplicate' | 'barred-person' | 'falsification' | 'other-bar';
      documentNumber: string;
      /** @description Reasons, as the refusal states them */
      reasons: string;
    };
    StatusView: {
      zh: string;
      en: string;
      code: string;
    };
    WordsView: {
      zh: string;
      en: string;
    };
    AxisView: {
      /** @enum {string} */
      axis: 'legal' | 'activity' | 'credit' | 'rating' | 'rectification' | 'annual' | 'zombie';
      name: components['schemas']['WordsView'];
      /** @description none-recorded 无记录 is not not-stated 未载 */
      value: components['schemas']['StatusView'];
      since: string | null;
      /** @description The next date that matters */
      next: string | null;
      nextRule: string | null;
      notes: string[];
    };
    FactEndView: {
      /** @description As precise as the date of the rating */
      date: string;
      rule: string;
      version: string;
      /** @description read | weak | memory | design | bureau */
      mark: string;
    };
    ExternalFactView: {
      /**
       * Format: uuid
       * @description Event that holds it: name it in a correction
       */
      eventId: string;
      /** @enum {string} */
      kind: 'rating' | 'penalty' | 'inspection';
      value: string;
      /** @description As stated: a day, a month or a year */
      date: string | null;
      /** @enum {string} */
      precision: 'day' | 'month' | 'year' | 'unknown';
      period: string | null;
      validTo: components['schemas']['FactEndView'] | null;
      publisher: string;
      legalBasis: string | null;
      detail: string | null;
      documentNumber: string | null;
      amountFen: number | null;
      source: string;
      /** @enum {string} */
      matchedBy: 'name-and-registrar' | 'code' | 'person';
    };
    NamesakeView: {
      /**
       * Format: uuid
       * @description The list entry
       */
      id: string;
      kind: string;
      batch: string;
      issuer: string;
      /** @description Always same-name: the same name proves nothing, and is to be checked */
      relation: string;
    };
    OrderView: {
      /** Format: uuid */
      orderId: string;
      documentNumber: string;
      /** Format: date */
      orderedOn: string;
      /** Format: date */
      dueOn: string;
      /** @enum {string} */
      status: 'ordered' | 'submitted' | 'rectified' | 'not-rectified';
      overdue: boolean;
    };
    WarningView: {
      documentNumber: string;
      /** Format: date */
      since: string;
    };
    ListingView: {
      documentNumber: string;
      /** Format: date */
      since: string;
      /** Format: uuid */
      listingId: string;
      ground: string;
    };
    CorrectionView: {
      /** Format: uuid */
      correctionId: string;
      /** Format: uuid */
      ofEventId: string;
      item: string;
      to: string;
      reason: string;
      /** @description Service number */
      proposedBy: string;
      /** @enum {string} */
      status: 'proposed' | 'approved';
    };
    OrganizationTermView: {
      term: string;
      timer: string;
      /** Format: date */
      startsOn: string;
      /** Format: date */
      dueOn: string;
      /** Format: date */
      warnOn: string;
      provisional: boolean;
      /** @enum {string} */
      status: 'running' | 'met' | 'missed';
    };
    CitationView: {
      /** @example O77-9 */
      rule: string;
      /** @example O77-9@2025-05-01 */
      version: string;
      citeZh: string;
      citeEn: string;
      /** @description read | weak | memory | design | bureau */
      mark: string;
    };
    RefusalViewDto: {
      code: string;
      zh: string;
      en: string;
      citations: components['schemas']['CitationView'][];
    };
    AllowedCommandView: {
      command: string;
      zh: string;
      en: string;
      /** @description What the procedure awaits next */
      primary: boolean;
      allowed: boolean;
      /** @description Every unmet condition */
      refusals: components['schemas']['RefusalViewDto'][];
    };
    OrganizationView: {
      /** Format: uuid */
      id: string;
      revision: number;
      name: string;
      uscc: string | null;
      /** @enum {string} */
      usccCheck: 'ok' | 'failed' | 'no-code';
      /** @enum {string} */
      type: 'SG' | 'PNE' | 'FND' | 'unknown';
      /** @description As the source has it; empty where it does not say */
      registrar: string;
      region: string;
      regionName: string;
      /** @description An organ of this city registers it; others are read only */
      ours: boolean;
      /** @enum {string} */
      origin: 'import' | 'act';
      evidence: string | null;
      source: string | null;
      certificateNumber: string | null;
      /** @description What was odd about the imported row */
      warningsOfImport: string[];
      headline: components['schemas']['StatusView'];
      axes: components['schemas']['AxisView'][];
      facts: components['schemas']['ExternalFactView'][];
      /** @description List rows of the same name: same name, to be checked */
      namesakes: components['schemas']['NamesakeView'][];
      rectifications: components['schemas']['OrderView'][];
      warnings: components['schemas']['WarningView'][];
      listings: components['schemas']['ListingView'][];
      corrections: components['schemas']['CorrectionView'][];
      terms: components['schemas']['OrganizationTermView'][];
      /** @description Empty for the past */
      allowedCommands: components['schemas']['AllowedCommandView'][];
    };
    OrganizationText: {
      /** Format: uuid */
      eventId: string;
      event: string;
      field: string;
      /** @description Null: its key was destroyed */
      text: string | null;
    };
    OrganizationTexts: {
      items: components['schemas']['OrganizationText'][];
    };
    VotesDto: {
      /** @description Members of the committee */
      members: number;
      present: number;
      inFavour: number;
    };
    NoticePeriodDto: {
      /** Format: date */
      from: string;
      /** Format: date */
      to: string;
    };
    AwardRatingDto: {
      /**
       * Format: date-time
       * @description When the act took place; now if absent
       */
      occurredAt?: string;
      /**
       * @description Required when the act is entered after its day (补录)
       * @enum {string}
       */
      lateReason?: 'paper-first' | 'system-down' | 'field-work' | 'handed-over' | 'correction';
      /** @enum {string} */
      level: '1A' | '2A' | '3A' | '4A' | '5A';
      /** @description Number of the announcement */
      documentNumber: string;
      /**
       * Format: date
       * @description Day of the certificate, where the record does not state it
       */
      certificateOn?: string;
      votes: components['schemas']['VotesDto'];
      /** @description Public notice of the initial level, both days inclusive */
      notice: components['schemas']['NoticePeriodDto'];
      /** @description No review or complaint is open */
      reviewsClosed: boolean;
    };
    OrderRectificationDto: {
      /**
       * Format: date-time
       * @description When the act took place; now if absent
       */
      occurredAt?: string;
      /**
       * @description Required when the act is entered after its day (补录)
       * @enum {string}
       */
      lateReason?: 'paper-first' | 'system-down' | 'field-work' | 'handed-over' | 'correction';
      /** @description Document number (文号) */
      documentNumber?: string;
      /**
       * Format: date
       * @description Day on which it was made
       */
      issuedOn?: string;
      /** Format: date */
      servedOn?: string;
      /**
       * @description Way of service
       * @enum {string}
       */
      method?: 'direct' | 'lien' | 'mail' | 'electronic' | 'entrusted' | 'announcement';
      /**
       * Format: date
       * @description As the document sets it
       */
      dueOn: string;
      /** @description What is to be corrected */
      matter: string;
    };
    SubmitRectificationDto: {
      /**
       * Format: date-time
       * @description When the act took place; now if absent
       */
      occurredAt?: string;
      /**
       * @description Required when the act is entered after its day (补录)
       * @enum {string}
       */
      lateReason?: 'paper-first' | 'system-down' | 'field-work' | 'handed-over' | 'correction';
      /** Format: uuid */
      orderId: string;
      /** Format: date */
      receivedOn: string;
      /** @description What the organization reports */
      report: string;
    };
    VerifyRectificationDto: {
      /**
       * Format: date-time
       * @description When the act took place; now if absent
       */
      occurredAt?: string;
      /**
       * @description Required when the act is entered after its day (补录)
       * @enum {string}
       */
      lateReason?: 'paper-first' | 'system-down' | 'field-work' | 'handed-over' | 'correction';
      /** Format: uuid */
      orderId: string;
      /** @enum {string} */
      result: 'rectified' | 'not-rectified';
      /** @description Looked at on the spot: two officers */
      onSite: boolean;
      /** @description Service numbers of those who looked, the actor’s among them */
      officers: string[];
      finding: string;
    };
    RecordWarningDto: {
      /**
       * Format: date-time
       * @description When the act took place; now if absent
       */
      occurredAt?: string;
      /**
       * @description Required when the act is entered after its day (补录)
       * @enum {string}
       */
      lateReason?: 'paper-first' | 'system-down' | 'field-work' | 'handed-over' | 'correction';
      /** @description Document number (文号) */
      documentNumber?: string;
      /**
       * Format: date
       * @description Day on which it was made
       */
      issuedOn?: string;
      /** Format: date */
      servedOn?: string;
      /**
       * @description Way of service
       * @enum {string}
       */
      method?: 'direct' | 'lien' | 'mail' | 'electronic' | 'entrusted' | 'announcement';
      /**
       * Format: uuid
       * @description The penalty case, where it is kept here
       */
      caseId?: string;
      /** @description Facts as the decision states them */
      facts: string;
    };
    PriorNoticeDto: {
      documentNumber?: string;
      /** Format: date */
      servedOn?: string;
      /** @enum {string} */
      method?: 'direct' | 'lien' | 'mail' | 'electronic' | 'entrusted' | 'announcement';
      /** @description A statement came in and was answered before the decision */
      answered: boolean;
    };
    ListAbnormalDto: {
      /**
       * Format: date-time
       * @description When the act took place; now if absent
       */
      occurredAt?: string;
      /**
       * @description Required when the act is entered after its day (补录)
       * @enum {string}
       */
      lateReason?: 'paper-first' | 'system-down' | 'field-work' | 'handed-over' | 'correction';
      /** @description Document number (文号) */
      documentNumber?: string;
      /**
       * Format: date
       * @description Day on which it was made
       */
      issuedOn?: string;
      /** Format: date */
      servedOn?: string;
      /**
       * @description Way of service
       * @enum {string}
       */
      method?: 'direct' | 'lien' | 'mail' | 'electronic' | 'entrusted' | 'announcement';
      /** @enum {string} */
      ground:
        | 'ANNUAL_REPORT'
        | 'PARTY_ORGANIZATION'
        | 'RECTIFICATION_OVERDUE'
        | 'FUND_RAISING'
        | 'SMALL_PENALTY'
        | 'UNREACHABLE'
        | 'OTHER';
      /** @description Without it the listing is refused */
      priorNotice?: components['schemas']['PriorNoticeDto'];
      facts: string;
    };
    StartLiquidationDto: {
      /**
       * Format: date-time
       * @description When the act took place; now if absent
       */
      occurredAt?: string;
      /**
       * @description Required when the act is entered after its day (补录)
       * @enum {string}
       */
      lateReason?: 'paper-first' | 'system-down' | 'field-work' | 'handed-over' | 'correction';
      /** @enum {string} */
      cause: 'purpose-achieved' | 'dissolution' | 'merger-or-split' | 'revoked' | 'other';
      /** @description Consent of the competent unit; not after a revocation */
      consent?: components['schemas']['DocumentDto'];
      /**
       * Format: date
       * @description Day on which the liquidation group was formed
       */
      groupFormedOn: string;
    };
    DeregisterDto: {
      /**
       * Format: date-time
       * @description When the act took place; now if absent
       */
      occurredAt?: string;
      /**
       * @description Required when the act is entered after its day (补录)
       * @enum {string}
       */
      lateReason?: 'paper-first' | 'system-down' | 'field-work' | 'handed-over' | 'correction';
      documentNumber: string;
      /** Format: date */
      liquidationEndedOn: string;
      /** Format: date */
      appliedOn: string;
      /** @description Number of the liquidation report */
      reportNumber?: string;
      /** @enum {string} */
      certificate: 'collected' | 'declared-void' | 'outstanding';
      /** @enum {string} */
      seal: 'collected' | 'declared-void' | 'outstanding';
      /**
       * @description Financial vouchers
       * @enum {string}
       */
      vouchers: 'collected' | 'declared-void' | 'outstanding';
    };
    ProposeOrganizationCorrectionDto: {
      /**
       * Format: date-time
       * @description When the act took place; now if absent
       */
      occurredAt?: string;
      /**
       * @description Required when the act is entered after its day (补录)
       * @enum {string}
       */
      lateReason?: 'paper-first' | 'system-down' | 'field-work' | 'handed-over' | 'correction';
      /**
       * Format: uuid
       * @description The event that is wrong
       */
      ofEventId: string;
      /** @enum {string} */
      item: 'name' | 'uscc' | 'type' | 'registrarName' | 'registrarRegion' | 'externalFact';
      /** @description The right value; of an external fact: withdrawn */
      to: string;
      /** @enum {string} */
      reason: 'clerical-error' | 'source-corrected' | 'wrong-organization';
      /** @description Published source or document number that shows it; no names of persons */
      evidence: string;
    };
    ApproveOrganizationCorrectionDto: {
      /**
       * Format: date-time
       * @description When the act took place; now if absent
       */
      occurredAt?: string;
      /**
       * @description Required when the act is entered after its day (补录)
       * @enum {string}
       */
      lateReason?: 'paper-first' | 'system-down' | 'field-work' | 'handed-over' | 'correction';
      /** Format: uuid */
      correctionId: string;
    };
    ListEntryItem: {
      /** Format: uuid */
      id: string;
      name: string;
      /**
       * @description Which list: never a finding of this bureau
       * @enum {string}
       */
      kind: 'suspected' | 'banned' | 'website-closed' | 'dissuaded';
      batch: string;
      issuer: string;
      /** @description As stated: a day, a month, a year, or empty */
      publishedOn: string;
      /** @enum {string} */
      precision: 'day' | 'month' | 'year' | 'unknown';
      enforcingAgency: string | null;
      /** @description The lawful organization that the source names beside it */
      lawfulLookalike: string | null;
      /** @description False: a press report or a private body */
      officialList: boolean;
      source: string;
      /** Format: date */
      removedOn: string | null;
      removalReason: string | null;
    };
    ListEntryPage: {
      items: components['schemas']['ListEntryItem'][];
      next: string | null;
    };
    RecordListRemovalDto: {
      /**
       * Format: date-time
       * @description When the act took place; now if absent
       */
      occurredAt?: string;
      /**
       * @description Required when the act is entered after its day (补录)
       * @enum {string}
       */
      lateReason?: 'paper-first' | 'system-down' | 'field-work' | 'handed-over' | 'correction';
      /** @description Number or address of the document that removes it */
      document: string;
      /** Format: date */
      issuedOn: string;
      /** @enum {string} */
      reason: 'published-in-error' | 'registered-since' | 'same-name-only' | 'annulled' | 'other';
    };
    UnmatchedFactItem: {
      /** Format: uuid */
      id: string;
      /** @description Send it as If-Match */
      revision: number;
      /** @description Name as the source has it */
      organization: string;
      /** @enum {string} */
      kind: 'rating' | 'penalty' | 'inspection';
      value: string;
      /** @description As stated, or empty */
      statedOn: string;
      publisher: string;
      /** @description Why it could not be told */
      reason: string;
      /** @description Organizations of that name */
      candidates: string[];
      source: string;
    };
    UnmatchedFactPage: {
      items: components['schemas']['UnmatchedFactItem'][];
      next: string | null;
    };
    MatchFactDto: {
      /**
       * Format: date-time
       * @description When the act took place; now if absent
       */
      occurredAt?: string;
      /**
       * @description Required when the act is entered after its day (补录)
       * @enum {string}
       */
      lateReason?: 'paper-first' | 'system-down' | 'field-work' | 'handed-over' | 'correction';
      /**
       * Format: uuid
       * @description The organization that the fact is about
       */
      organizationId: string;
    };
    DismissFactDto: {
      /**
       * Format: date-time
       * @description When the act took place; now if absent
       */
      occurredAt?: string;
      /**
       * @description Required when the act is entered after its day (补录)
       * @enum {string}
       */
      lateReason?: 'paper-first' | 'system-down' | 'field-work' | 'handed-over' | 'correction';
      /** @enum {string} */
      reason: 'not-an-organization' | 'not-in-register' | 'duplicate';
    };
    ScreenNameDto: {
      /** @description Name of an organization */
      name: string;
    };
    NameMatchView: {
      /** @enum {string} */
      kind: 'register' | 'list';
      /** @description Stream of the entry, e.g. organization-<uuid> */
      target: string;
      name: string;
      /** @description 100 is the same name; no probability of anything */
      score: number;
      /** @description same-name, prefix-variant, differs-by-1, contains, shares-words-3 */
      reasons: string[];
    };
    NameScreeningView: {
      /** @enum {string} */
      verdict: 'in-register' | 'in-list' | 'in-register-and-list' | 'near' | 'none';
      matches: components['schemas']['NameMatchView'][];
    };
    RegionItem: {
      /** @description GB/T 2260: six digits, nine for a township */
      code: string;
      name: string;
      /** @enum {string} */
      level: 'province' | 'city' | 'county' | 'township';
      parent: string | null;
    };
    RegionList: {
      /** @description Parents before their children */
      items: components['schemas']['RegionItem'][];
    };
    ImportReceipt: {
      /**
       * Format: uuid
       * @description Ask getImport for progress and report
       */
      id: string;
    };
    ImportCountsView: {
      rows: number;
      /** @description In a dry run: would be */
      created: number;
      /** @description On record before: nothing was added */
      existing: number;
      /** @description Among the others */
      warned: number;
      refused: number;
      /** @description Facts on record that await their organization */
      unmatched: number;
    };
    ImportView: {
      /** Format: uuid */
      id: string;
      kind: string;
      mediaType: string;
      dryRun: boolean;
      /** @enum {string} */
      state: 'queued' | 'running' | 'done' | 'failed';
      rowsDone: number;
      counts: components['schemas']['ImportCountsView'];
      /** Format: date-time */
      at: string;
      /** Format: date-time */
      finishedAt: string | null;
    };
    ImportPage: {
      items: components['schemas']['ImportView'][];
      next: string | null;
    };
    ImportProblemView: {
      /** @description As a spreadsheet counts; 0: the whole file */
      row: number;
      column: string;
      code: string;
      /** @enum {string} */
      result: 'refused' | 'warned' | 'existing';
      reasonZh: string;
      reasonEn: string;
    };
    ImportWithProblems: {
      /** Format: uuid */
      id: string;
      kind: string;
      mediaType: string;
      dryRun: boolean;
      /** @enum {string} */
      state: 'queued' | 'running' | 'done' | 'failed';
      rowsDone: number;
      counts: components['schemas']['ImportCountsView'];
      /** Format: date-time */
      at: string;
      /** Format: date-time */
      finishedAt: string | null;
      /** @description One page, by row */
      problems: components['schemas']['ImportProblemView'][];
      next: string | null;
    };
    OfficerView: {
      badge: string;
      role: string;
    };
    TermStepView: {
      zh: string;
      en: string;
      /** Format: date */
      date: string | null;
      rule: string | null;
    };
    TermView: {
      /** @description Id of the term in its record */
      term: string;
      timer: string;
      zh: string;
      en: string;
      /** Format: date */
      startsOn: string;
      /**
       * Format: date
       * @description Hard limit: 24:00 of this day
       */
      dueOn: string;
      /**
       * Format: date
       * @description Earlier alarm
       */
      warnOn: string | null;
      /**
       * @description Which days the term counts
       * @enum {string}
       */
      kind: 'working-days' | 'calendar-days';
      provisional: boolean;
      /** @enum {string} */
      state: 'normal' | 'two-thirds' | 'three-days' | 'overdue' | 'done';
      /** @description Missed: a fact of the record */
      missed: boolean;
      /** @description Days to dueOn of the kind that the term counts, negative when past */
      remainingDays: number;
      /** @description Elapsed part of the term in percent */
      elapsedPercent: number;
      /** @description Role that must act */
      role: string;
      basis: components['schemas']['CitationView'][];
      steps: components['schemas']['TermStepView'][];
    };
    CaseItemView: {
      /** Format: uuid */
      id: string;
      number: string;
      kind: string;
      /** @enum {string} */
      stage: 'filed' | 'investigating' | 'reported' | 'banned' | 'disposed' | 'closed' | 'archived';
      stageZh: string;
      stageEn: string;
      disposition: string | null;
      subjectName: string;
      organ: string;
      regionCode: string;
      regionName: string;
      /** Format: date */
      filedOn: string;
      officers: components['schemas']['OfficerView'][];
      term: components['schemas']['TermView'] | null;
    };
    CasePage: {
      items: components['schemas']['CaseItemView'][];
      next: string | null;
    };
    GroundView: {
      code: string;
      zh: string;
      en: string;
      cite: components['schemas']['CitationView'] | null;
    };
    PathStepView: {
      code: string;
      zh: string;
      en: string;
      /** @enum {string} */
      status: 'done' | 'now' | 'next' | 'todo' | 'fork' | 'conditional';
      /** Format: date */
      date: string | null;
      cite: components['schemas']['CitationView'] | null;
      noteZh: string;
      noteEn: string;
    };
    EvidenceFileView: {
      /** Format: uuid */
      id: string;
      sha256: string;
      size: number;
      mediaType: string;
    };
    EvidenceItemView: {
      no: number;
      kind: string;
      quantity: number;
      outcome: string | null;
    };
    EvidenceView: {
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      kind: 'inquiry' | 'site' | 'electronic' | 'preservation';
      kindZh: string;
      kindEn: string;
      /** Format: date-time */
      takenAt: string;
      /** @description Badges */
      takenBy: string[];
      /** @enum {string} */
      state: 'recorded' | 'preserved' | 'decided';
      files: components['schemas']['EvidenceFileView'][];
      items: components['schemas']['EvidenceItemView'][];
    };
    ProposalView: {
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      kind: 'evidence-preservation' | 'correction';
    };
    DocumentView: {
      kind: string;
      zh: string;
      en: string;
      number: string;
      /** Format: date */
      issuedOn: string;
    };
    RemediesView: {
      reconsiderationOrgan: string;
      reconsiderationDays: number;
      court: string;
      suitMonths: number;
      citations: components['schemas']['CitationView'][];
    };
    DecisionView: {
      docNo: string;
      /** Format: uuid */
      eventId: string;
      /** Format: date */
      decidedOn: string;
      /** @description Power to ban */
      power: components['schemas']['CitationView'] | null;
      revoked: boolean;
      /** Format: date */
      announcedOn: string | null;
      remedies: components['schemas']['RemediesView'];
    };
    SealedFieldView: {
      /** @description For openField: revision and place of the value */
      path: string;
      /** @description Type of the event that holds it */
      type: string;
    };
    CaseView: {
      /** Format: uuid */
      id: string;
      /** @description Send as If-Match */
      revision: number;
      /** Format: date-time */
      asOf: string | null;
      /** Format: date-time */
      validAt: string | null;
      /** @description A past moment: nothing can be done there */
      past: boolean;
      number: string;
      kind: string;
      /** @enum {string} */
      stage: 'filed' | 'investigating' | 'reported' | 'banned' | 'disposed' | 'closed' | 'archived';
      stageZh: string;
      stageEn: string;
      disposition: string | null;
      subjectName: string;
      organ: string;
      regionCode: string;
      regionName: string;
      /** Format: date */
      filedOn: string | null;
      /**
       * Format: date
       * @description Last known day of the act
       */
      actOn: string | null;
      grounds: components['schemas']['GroundView'][];
      clueIds: string[];
      /** @description Legal review is mandatory here */
      reviewMandatory: boolean;
      path: components['schemas']['PathStepView'][];
      clocks: components['schemas']['TermView'][];
      officers: components['schemas']['OfficerView'][];
      evidence: components['schemas']['EvidenceView'][];
      /** @description Await approval */
      proposals: components['schemas']['ProposalView'][];
      documents: components['schemas']['DocumentView'][];
      decision: components['schemas']['DecisionView'] | null;
      sealedFields: components['schemas']['SealedFieldView'][];
      /** @description Empty for the past */
      allowedCommands: components['schemas']['AllowedCommandView'][];
    };
    OpenFieldDto: {
      /** @description `path` of a sealed field, e.g. 12/facts */
      path: string;
      /** @enum {string} */
      reason: 'handling' | 'review' | 'decision' | 'correction' | 'supervision' | 'court';
    };
    OpenedField: {
      path: string;
      /** @description Null when the key was destroyed */
      text: string | null;
    };
    AnnounceBanDto: {
      /**
       * Format: date-time
       * @description When the act took place; now if absent
       */
      occurredAt?: string;
      /**
       * @description Required when the act is entered after its day (补录)
       * @enum {string}
       */
      lateReason?: 'paper-first' | 'system-down' | 'field-work' | 'handed-over' | 'correction';
      media: ('portal' | 'newspaper' | 'premises')[];
      url?: string;
      /** @description Where it was posted; sealed */
      where?: string;
      /** Format: date */
      announcedOn: string;
    };
    AssignOfficersDto: {
      /**
       * Format: date-time
       * @description When the act took place; now if absent
       */
      occurredAt?: string;
      /**
       * @description Required when the act is entered after its day (补录)
       * @enum {string}
       */
      lateReason?: 'paper-first' | 'system-down' | 'field-work' | 'handed-over' | 'correction';
      /** @description Accounts of all handlers from now on */
      officers: string[];
    };
    CloseCaseDto: {
      /**
       * Format: date-time
       * @description When the act took place; now if absent
       */
      occurredAt?: string;
      /**
       * @description Required when the act is entered after its day (补录)
       * @enum {string}
       */
      lateReason?: 'paper-first' | 'system-down' | 'field-work' | 'handed-over' | 'correction';
      /** @enum {string} */
      disposition:
        | 'BANNED'
        | 'DISSUADED'
        | 'GUIDED_TO_REGISTER'
        | 'TRANSFERRED_POLICE'
        | 'TRANSFERRED_ORGAN'
        | 'NOT_ILLEGAL';
    };
    ArchiveCaseDto: {
      /**
       * Format: date-time
       * @description When the act took place; now if absent
       */
      occurredAt?: string;
      /**
       * @description Required when the act is entered after its day (补录)
       * @enum {string}
       */
      lateReason?: 'paper-first' | 'system-down' | 'field-work' | 'handed-over' | 'correction';
      /** @description Number of the volume */
      volume: string;
      /** @enum {string} */
      retention: 'permanent' | '30-years' | '10-years';
    };
    CloseInvestigationDto: {
      /**
       * Format: date-time
       * @description When the act took place; now if absent
       */
      occurredAt?: string;
      /**
       * @description Required when the act is entered after its day (补录)
       * @enum {string}
       */
      lateReason?: 'paper-first' | 'system-down' | 'field-work' | 'handed-over' | 'correction';
      /** @description Ids of files uploaded for this case */
      files?: string[];
      /** @description The organization: name, persons, place, money; sealed */
      organization: string;
      /** @description Course of the investigation; sealed */
      course: string;
      /** @description Facts found; sealed */
      facts: string;
      basis: string[];
      complex: boolean;
      major: boolean;
      /** @enum {string} */
      proposal:
        | 'BANNED'
        | 'DISSUADED'
        | 'GUIDED_TO_REGISTER'
        | 'TRANSFERRED_POLICE'
        | 'TRANSFERRED_ORGAN'
        | 'NOT_ILLEGAL';
    };
    ItemDto: {
      /** @enum {string} */
      kind:
        | 'seal'
        | 'certificate'
        | 'sign'
        | 'account-book'
        | 'voucher'
        | 'contract'
        | 'publicity'
        | 'electronic-device'
        | 'money'
        | 'other';
      /** @description Sealed */
      name: string;
      quantity: number;
      /** @description Sealed */
      feature?: string;
    };
    SignatureDto: {
      /** @enum {string} */
      kind: 'signed' | 'refused' | 'absent';
      /** @description Why there is none and who saw it; sealed */
      note?: string;
    };
    CollectSealsDto: {
      /**
       * Format: date-time
       * @description When the act took place; now if absent
       */
      occurredAt?: string;
      /**
       * @description Required when the act is entered after its day (补录)
       * @enum {string}
       */
      lateReason?: 'paper-first' | 'system-down' | 'field-work' | 'handed-over' | 'correction';
      /** @description Ids of files uploaded for this case */
      files?: string[];
      items?: components['schemas']['ItemDto'][];
      /**
       * @description Why there was nothing to collect
       * @enum {string}
       */
      noneBecause?: 'none-existed' | 'already-collected' | 'not-found' | 'lost-or-destroyed';
      signature: components['schemas']['SignatureDto'];
    };
    ConcludeNotIllegalDto: {
      /**
       * Format: date-time
       * @description When the act took place; now if absent
       */
      occurredAt?: string;
      /**
       * @description Required when the act is entered after its day (补录)
       * @enum {string}
       */
      lateReason?: 'paper-first' | 'system-down' | 'field-work' | 'handed-over' | 'correction';
      /** @enum {string} */
      reason: 'community-organization' | 'no-registration-needed' | 'unproven' | 'registered';
      /** @description Sealed */
      finding: string;
    };
    ProposeCorrectionDto: {
      /**
       * Format: date-time
       * @description When the act took place; now if absent
       */
      occurredAt?: string;
      /**
       * @description Required when the act is entered after its day (补录)
       * @enum {string}
       */
      lateReason?: 'paper-first' | 'system-down' | 'field-work' | 'handed-over' | 'correction';
      /**
       * Format: uuid
       * @description Event that is to be corrected
       */
      ofEventId: string;
      /** @enum {string} */
      reason: 'slip-of-the-pen' | 'wrong-date' | 'wrong-person' | 'wrong-place' | 'wrong-file' | 'other';
      /** @description What should have been recorded; sealed */
      correct: string;
    };
    ApproveCorrectionDto: {
      /**
       * Format: date-time
       * @description When the act took place; now if absent
       */
      occurredAt?: string;
      /**
       * @description Required when the act is entered after its day (补录)
       * @enum {string}
       */
      lateReason?: 'paper-first' | 'system-down' | 'field-work' | 'handed-over' | 'correction';
      /**
       * Format: uuid
       * @description Id of the correction
       */
      correction: string;
    };
    ProposeBanDto: {
      /**
       * Format: date-time
       * @description When the act took place; now if absent
       */
      occurredAt?: string;
      /**
       * @description Required when the act is entered after its day (补录)
       * @enum {string}
       */
      lateReason?: 'paper-first' | 'system-down' | 'field-work' | 'handed-over' | 'correction';
      /**
       * @description Article that gives the power, by the form of the body
       * @enum {string}
       */
      power: 'SG-32' | 'PNE-27' | 'FND-40';
      /** @description Sealed */
      reason: string;
    };
    DecideBanDto: {
      /**
       * Format: date-time
       * @description When the act took place; now if absent
       */
      occurredAt?: string;
      /**
       * @description Required when the act is entered after its day (补录)
       * @enum {string}
       */
      lateReason?: 'paper-first' | 'system-down' | 'field-work' | 'handed-over' | 'correction';
      /** @description Ids of files uploaded for this case */
      files?: string[];
      /** @description Number of the decision: borne once */
      docNo: string;
      /** @enum {string} */
      power: 'SG-32' | 'PNE-27' | 'FND-40';
      /** @description Facts and evidence that the decision states; sealed */
      facts: string;
    };
    DecideRecusalDto: {
      /**
       * Format: date-time
       * @description When the act took place; now if absent
       */
      occurredAt?: string;
      /**
       * @description Required when the act is entered after its day (补录)
       * @enum {string}
       */
      lateReason?: 'paper-first' | 'system-down' | 'field-work' | 'handed-over' | 'correction';
      /**
       * Format: uuid
       * @description Account of the person
       */
      account: string;
      granted: boolean;
      /** @enum {string} */
      ground: 'relative' | 'interest' | 'witness-or-expert' | 'other-relation';
    };
    PresentDto: {
      /** @description Accounts of the officers present: at least two persons */
      officers: string[];
      /** @description Certificates were shown unasked */
      certificatesShown: boolean;
    };
    DissuadeDto: {
      /**
       * Format: date-time
       * @description When the act took place; now if absent
       */
      occurredAt?: string;
      /**
       * @description Required when the act is entered after its day (补录)
       * @enum {string}
       */
      lateReason?: 'paper-first' | 'system-down' | 'field-work' | 'handed-over' | 'correction';
      /** @description Ids of files uploaded for this case */
      files?: string[];
      /** @description 情节轻微 */
      minor: boolean;
      /** @description 社会危害不大 */
      littleHarm: boolean;
      present: components['schemas']['PresentDto'];
      /** @description Sealed */
      admonition: string;
      signature: components['schemas']['SignatureDto'];
    };
    RecordSelfDissolutionDto: {
      /**
       * Format: date-time
       * @description When the act took place; now if absent
       */
      occurredAt?: string;
      /**
       * @description Required when the act is entered after its day (补录)
       * @enum {string}
       */
      lateReason?: 'paper-first' | 'system-down' | 'field-work' | 'handed-over' | 'correction';
      /** @description Ids of files uploaded for this case */
      files?: string[];
      /** Format: date */
      dissolvedOn: string;
      /** @description What proves it; sealed. At least one file goes with it */
      evidence: string;
    };
    RecordRevisitDto: {
      /**
       * Format: date-time
       * @description When the act took place; now if absent
       */
      occurredAt?: string;
      /**
       * @description Required when the act is entered after its day (补录)
       * @enum {string}
       */
      lateReason?: 'paper-first' | 'system-down' | 'field-work' | 'handed-over' | 'correction';
      /** @description Ids of files uploaded for this case */
      files?: string[];
      present: components['schemas']['PresentDto'];
      /** @description Whether the body was found acting again */
      relapsed: boolean;
      /** @description Sealed */
      finding: string;
    };
    FileCaseDto: {
      /**
       * Format: date-time
       * @description When the act took place; now if absent
       */
      occurredAt?: string;
      /**
       * @description Required when the act is entered after its day (补录)
       * @enum {string}
       */
      lateReason?: 'paper-first' | 'system-down' | 'field-work' | 'handed-over' | 'correction';
      /**
       * @description Kind of the case
       * @enum {string}
       */
      kind: 'illegal';
      /** @description Verified clues with a proposal to file */
      clueIds: string[];
      /** @enum {string} */
      ground: 'UNREGISTERED' | 'BEYOND_PREPARATION' | 'AFTER_REVOCATION' | 'UNAPPROVED_PREPARATION';
      /**
       * Format: date
       * @description Last known day of the act; the first clue’s day if absent
       */
      actOn?: string;
    };
    FixElectronicDataDto: {
      /**
       * Format: date-time
       * @description When the act took place; now if absent
       */
      occurredAt?: string;
      /**
       * @description Required when the act is entered after its day (补录)
       * @enum {string}
       */
      lateReason?: 'paper-first' | 'system-down' | 'field-work' | 'handed-over' | 'correction';
      /** @description Ids of files uploaded for this case */
      files?: string[];
      /** @description Address, account or device; sealed */
      source: string;
      /** @description How it was fixed, e.g. screen recording */
      method: string;
      present: components['schemas']['PresentDto'];
    };
    GuideToRegisterDto: {
      /**
       * Format: date-time
       * @description When the act took place; now if absent
       */
      occurredAt?: string;
      /**
       * @description Required when the act is entered after its day (补录)
       * @enum {string}
       */
      lateReason?: 'paper-first' | 'system-down' | 'field-work' | 'handed-over' | 'correction';
      /** @enum {string} */
      ground: 'dissolved-by-itself' | 'not-illegal';
      /** @description Sealed */
      guidance: string;
      /**
       * Format: uuid
       * @description The organization that came of it
       */
      organization?: string;
    };
    NoticeDto: {
      /** @description Number of the notice */
      docNo: string;
      /** Format: date */
      servedOn: string;
    };
    HearPartyDto: {
      /**
       * Format: date-time
       * @description When the act took place; now if absent
       */
      occurredAt?: string;
      /**
       * @description Required when the act is entered after its day (补录)
       * @enum {string}
       */
      lateReason?: 'paper-first' | 'system-down' | 'field-work' | 'handed-over' | 'correction';
      /** @description Ids of files uploaded for this case */
      files?: string[];
      /** @enum {string} */
      way: 'statement' | 'waived' | 'absent-after-notice';
      present: components['schemas']['PresentDto'];
      /** @description Who spoke; sealed under a key of that person alone */
      person?: string;
      /** @description Sealed */
      statement?: string;
      /** @description The notice that went before an absence */
      notice?: components['schemas']['NoticeDto'];
      signature: components['schemas']['SignatureDto'];
    };
    RecordSiteInspectionDto: {
      /**
       * Format: date-time
       * @description When the act took place; now if absent
       */
      occurredAt?: string;
      /**
       * @description Required when the act is entered after its day (补录)
       * @enum {string}
       */
      lateReason?: 'paper-first' | 'system-down' | 'field-work' | 'handed-over' | 'correction';
      /** @description Ids of files uploaded for this case */
      files?: string[];
      /**
       * Format: date-time
       * @description When it ended; `occurredAt` is when it began
       */
      endedAt?: string;
      /** @description Sealed */
      place: string;
      present: components['schemas']['PresentDto'];
      /** @description Sealed */
      findings: string;
      /** @description Sealed */
      witness?: string;
      signature: components['schemas']['SignatureDto'];
    };
    ProposeEvidencePreservationDto: {
      /**
       * Format: date-time
       * @description When the act took place; now if absent
       */
      occurredAt?: string;
      /**
       * @description Required when the act is entered after its day (补录)
       * @enum {string}
       */
      lateReason?: 'paper-first' | 'system-down' | 'field-work' | 'handed-over' | 'correction';
      /** @enum {string} */
      reason: 'may-be-lost' | 'hard-to-obtain-later';
      /** @description Numbered from 1 in this order */
      items: components['schemas']['ItemDto'][];
    };
    RegisterEvidencePreservationDto: {
      /**
       * Format: date-time
       * @description When the act took place; now if absent
       */
      occurredAt?: string;
      /**
       * @description Required when the act is entered after its day (补录)
       * @enum {string}
       */
      lateReason?: 'paper-first' | 'system-down' | 'field-work' | 'handed-over' | 'correction';
      /**
       * Format: uuid
       * @description Id of the proposal
       */
      proposal: string;
      /** @description Number of the notice */
      docNo: string;
      /**
       * Format: uuid
       * @description Account of the evidence keeper
       */
      keeper: string;
    };
    OutcomeDto: {
      /** @description Number of the item */
      no: number;
      /** @enum {string} */
      outcome:
        | 'returned'
        | 'released'
        | 'to-appraisal'
        | 'copied-and-returned'
        | 'confiscation-proposed'
        | 'collected';
    };
    DecideEvidencePreservationDto: {
      /**
       * Format: date-time
       * @description When the act took place; now if absent
       */
      occurredAt?: string;
      /**
       * @description Required when the act is entered after its day (补录)
       * @enum {string}
       */
      lateReason?: 'paper-first' | 'system-down' | 'field-work' | 'handed-over' | 'correction';
      /**
       * Format: uuid
       * @description Id of the preservation
       */
      preservation: string;
      /** @description Number of the decision */
      docNo: string;
      /** @description One for every item */
      outcomes: components['schemas']['OutcomeDto'][];
    };
    RecordInquiryDto: {
      /**
       * Format: date-time
       * @description When the act took place; now if absent
       */
      occurredAt?: string;
      /**
       * @description Required when the act is entered after its day (补录)
       * @enum {string}
       */
      lateReason?: 'paper-first' | 'system-down' | 'field-work' | 'handed-over' | 'correction';
      /** @description Ids of files uploaded for this case */
      files?: string[];
      /** @enum {string} */
      inquiryKind: 'interview' | 'witness';
      /**
       * Format: date-time
       * @description When it ended; `occurredAt` is when it began
       */
      endedAt?: string;
      /** @description Sealed */
      place: string;
      present: components['schemas']['PresentDto'];
      /** @description Who was asked; sealed under a key of that person alone */
      person: string;
      /** @description Sealed */
      statement: string;
      signature: components['schemas']['SignatureDto'];
    };
    RequestLegalReviewDto: {
      /**
       * Format: date-time
       * @description When the act took place; now if absent
       */
      occurredAt?: string;
      /**
       * @description Required when the act is entered after its day (补录)
       * @enum {string}
       */
      lateReason?: 'paper-first' | 'system-down' | 'field-work' | 'handed-over' | 'correction';
      /** @description Sealed */
      note?: string;
    };
    PassLegalReviewDto: {
      /**
       * Format: date-time
       * @description When the act took place; now if absent
       */
      occurredAt?: string;
      /**
       * @description Required when the act is entered after its day (补录)
       * @enum {string}
       */
      lateReason?: 'paper-first' | 'system-down' | 'field-work' | 'handed-over' | 'correction';
      /** @description Sealed */
      opinion: string;
    };
    ReturnLegalReviewDto: {
      /**
       * Format: date-time
       * @description When the act took place; now if absent
       */
      occurredAt?: string;
      /**
       * @description Required when the act is entered after its day (补录)
       * @enum {string}
       */
      lateReason?: 'paper-first' | 'system-down' | 'field-work' | 'handed-over' | 'correction';
      /** @description Sealed */
      opinion: string;
      /** @enum {string} */
      reason: 'facts-unclear' | 'evidence-lacking' | 'wrong-law' | 'procedure' | 'form';
    };
    RevokeOwnDecisionDto: {
      /**
       * Format: date-time
       * @description When the act took place; now if absent
       */
      occurredAt?: string;
      /**
       * @description Required when the act is entered after its day (补录)
       * @enum {string}
       */
      lateReason?: 'paper-first' | 'system-down' | 'field-work' | 'handed-over' | 'correction';
      /** @description Number of the decision that revokes */
      revocationDocNo: string;
      /**
       * @description Own error, annulled on review, annulled by a court
       * @enum {string}
       */
      basis: 'APL-75' | 'REC-64' | 'LIT-70';
    };
    TransferCaseDto: {
      /**
       * Format: date-time
       * @description When the act took place; now if absent
       */
      occurredAt?: string;
      /**
       * @description Required when the act is entered after its day (补录)
       * @enum {string}
       */
      lateReason?: 'paper-first' | 'system-down' | 'field-work' | 'handed-over' | 'correction';
      /**
       * @description Code of the agency that takes the case over
       * @enum {string}
       */
      addressee:
        | 'PSB'
        | 'CREDIT'
        | 'SAMR'
        | 'CAC'
        | 'TAX'
        | 'FIN'
        | 'PBC'
        | 'COMPETENT'
        | 'PARTY'
        | 'INDUSTRY'
        | 'PROC'
        | 'CCDI'
        | 'HOTLINE'
        | 'CIVIL'
        | 'OTHER';
      /** @description Number of the letter of transfer */
      docNo: string;
    };
    ReferToPoliceDto: {
      /**
       * Format: date-time
       * @description When the act took place; now if absent
       */
      occurredAt?: string;
      /**
       * @description Required when the act is entered after its day (补录)
       * @enum {string}
       */
      lateReason?: 'paper-first' | 'system-down' | 'field-work' | 'handed-over' | 'correction';
      /** @enum {string} */
      ground:
        | 'acting-on-after-ban'
        | 'obstruction'
        | 'false-or-destroyed-evidence'
        | 'foreign-ngo'
        | 'other-security-offence';
      /** @description Number of the letter */
      docNo: string;
    };
    ClueItemView: {
      /** Format: uuid */
      id: string;
      number: string;
      subjectName: string;
      /** @enum {string} */
      status: 'received' | 'verified' | 'proposed' | 'transferred' | 'filed' | 'rejected';
      source: string;
      organ: string;
      regionCode: string;
      regionName: string;
      /** Format: date */
      receivedOn: string;
      /**
       * @description Null until screened
       * @enum {string|null}
       */
      verdict: 'in-register' | 'in-list' | 'in-register-and-list' | 'near' | 'suspected' | 'none' | null;
      /** Format: uuid */
      caseId: string | null;
      term: components['schemas']['TermView'] | null;
    };
    CluePage: {
      items: components['schemas']['ClueItemView'][];
      next: string | null;
    };
    OpeningView: {
      /** Format: uuid */
      request: string;
      approved: boolean;
      /** @description Asked for by the person who reads this */
      own: boolean;
      /** Format: date */
      validTo: string | null;
      /** @description How often it was opened */
      opened: number;
    };
    VerificationView: {
      result: string;
      /** @description Null when the key was destroyed */
      finding: string | null;
      badge: string;
      /** Format: date */
      on: string;
    };
    MatchJudgementView: {
      /** @enum {string} */
      judgement: 'confirmed' | 'dismissed';
      reason: string;
      badge: string;
    };
    MatchView: {
      /** @enum {string} */
      kind: 'register' | 'list';
      /** @description Stream of the entry */
      target: string;
      /** Format: uuid */
      targetId: string;
      name: string;
      /** @description 0 to 100; no probability of anything */
      score: number;
      /** @description Codes */
      reasons: string[];
      decision: components['schemas']['MatchJudgementView'] | null;
    };
    ScreeningView: {
      /** @enum {string} */
      verdict: 'in-register' | 'in-list' | 'in-register-and-list' | 'near' | 'suspected' | 'none';
      /** Format: date-time */
      screenedAt: string;
      matches: components['schemas']['MatchView'][];
    };
    ClueView: {
      /** Format: uuid */
      id: string;
      /** @description Send as If-Match */
      revision: number;
      number: string;
      /** @enum {string} */
      status: 'received' | 'verified' | 'proposed' | 'transferred' | 'filed' | 'rejected';
      source: string;
      subjectName: string;
      organ: string;
      regionCode: string;
      regionName: string;
      /** Format: date */
      receivedOn: string;
      /** @description Reported facts without the reporter */
      facts: string | null;
      placeDetail: string | null;
      /** @description A reporter is on record; never shown here */
      reporterKept: boolean;
      openings: components['schemas']['OpeningView'][];
      /** Format: uuid */
      caseId: string | null;
      caseNumber: string | null;
      verification: components['schemas']['VerificationView'] | null;
      /** @description Ground of the proposal to file */
      proposedGround: string | null;
      screening: components['schemas']['ScreeningView'] | null;
      clocks: components['schemas']['TermView'][];
      allowedCommands: components['schemas']['AllowedCommandView'][];
    };
    EscalateJurisdictionDto: {
      /**
       * Format: date-time
       * @description When the act took place; now if absent
       */
      occurredAt?: string;
      /**
       * @description Required when the act is entered after its day (补录)
       * @enum {string}
       */
      lateReason?: 'paper-first' | 'system-down' | 'field-work' | 'handed-over' | 'correction';
      /** @enum {string} */
      reason: 'several-counties' | 'grave' | 'recusal' | 'disputed' | 'other-need';
    };
    DesignateJurisdictionDto: {
      /**
       * Format: date-time
       * @description When the act took place; now if absent
       */
      occurredAt?: string;
      /**
       * @description Required when the act is entered after its day (补录)
       * @enum {string}
       */
      lateReason?: 'paper-first' | 'system-down' | 'field-work' | 'handed-over' | 'correction';
      /** @enum {string} */
      reason: 'several-counties' | 'grave' | 'recusal' | 'disputed' | 'other-need';
      /** @description County organ to act */
      to: string;
    };
    JudgeMatchDto: {
      /**
       * Format: date-time
       * @description When the act took place; now if absent
       */
      occurredAt?: string;
      /**
       * @description Required when the act is entered after its day (补录)
       * @enum {string}
       */
      lateReason?: 'paper-first' | 'system-down' | 'field-work' | 'handed-over' | 'correction';
      /** @description `target` of the match */
      target: string;
      /** @enum {string} */
      judgement: 'confirmed' | 'dismissed';
      /** @enum {string} */
      reason:
        | 'same-address'
        | 'same-head'
        | 'same-code'
        | 'same-name-only'
        | 'other-region'
        | 'other-business'
        | 'branch-of-it'
        | 'other';
    };
    RequestReporterOpeningDto: {
      /**
       * Format: date-time
       * @description When the act took place; now if absent
       */
      occurredAt?: string;
      /**
       * @description Required when the act is entered after its day (补录)
       * @enum {string}
       */
      lateReason?: 'paper-first' | 'system-down' | 'field-work' | 'handed-over' | 'correction';
      /** @enum {string} */
      reason: 'ask-for-details' | 'protect-reporter' | 'reply-to-reporter' | 'court-order' | 'supervision';
    };
    OfOpeningDto: {
      /**
       * Format: date-time
       * @description When the act took place; now if absent
       */
      occurredAt?: string;
      /**
       * @description Required when the act is entered after its day (补录)
       * @enum {string}
       */
      lateReason?: 'paper-first' | 'system-down' | 'field-work' | 'handed-over' | 'correction';
      /**
       * Format: uuid
       * @description Id of the request
       */
      request: string;
    };
    ProposeFilingDto: {
      /**
       * Format: date-time
       * @description When the act took place; now if absent
       */
      occurredAt?: string;
      /**
       * @description Required when the act is entered after its day (补录)
       * @enum {string}
       */
      lateReason?: 'paper-first' | 'system-down' | 'field-work' | 'handed-over' | 'correction';
      /** @enum {string} */
      ground: 'UNREGISTERED' | 'BEYOND_PREPARATION' | 'AFTER_REVOCATION' | 'UNAPPROVED_PREPARATION';
      /** @description Why; sealed */
      reason?: string;
    };
    RegisterClueDto: {
      /**
       * Format: date-time
       * @description When the act took place; now if absent
       */
      occurredAt?: string;
      /**
       * @description Required when the act is entered after its day (补录)
       * @enum {string}
       */
      lateReason?: 'paper-first' | 'system-down' | 'field-work' | 'handed-over' | 'correction';
      /** @enum {string} */
      source:
        | 'HOTLINE_12345'
        | 'REPORT_REALNAME'
        | 'REPORT_ANONYMOUS'
        | 'PETITION'
        | 'CAC'
        | 'POLICE'
        | 'MARKET_REG'
        | 'NDRC'
        | 'COMPETENT_UNIT'
        | 'PARTY_BODY'
        | 'SUPERIOR'
        | 'PEER_TRANSFER'
        | 'PATROL'
        | 'ONLINE_MONITORING'
        | 'ANNUAL_CHECK'
        | 'SPOT_CHECK'
        | 'AUDIT'
        | 'RATING'
        | 'SELF';
      /** @description Name that the reported organization uses */
      subjectName: string;
      /** @description Place of the act */
      region: string;
      /** Format: date */
      receivedOn: string;
      /** @description Reported facts, without who reported them */
      facts: string;
      placeDetail?: string;
      /** @description Who reported and how to reach them; sealed apart */
      reporterIdentity?: string;
      /** @description The report in the reporter’s own words; sealed apart */
      reporterWords?: string;
    };
    TransferClueDto: {
      /**
       * Format: date-time
       * @description When the act took place; now if absent
       */
      occurredAt?: string;
      /**
       * @description Required when the act is entered after its day (补录)
       * @enum {string}
       */
      lateReason?: 'paper-first' | 'system-down' | 'field-work' | 'handed-over' | 'correction';
      /**
       * @description Code of the agency that polices the activity
       * @enum {string}
       */
      addressee:
        | 'PSB'
        | 'CREDIT'
        | 'SAMR'
        | 'CAC'
        | 'TAX'
        | 'FIN'
        | 'PBC'
        | 'COMPETENT'
        | 'PARTY'
        | 'INDUSTRY'
        | 'PROC'
        | 'CCDI'
        | 'HOTLINE'
        | 'CIVIL'
        | 'OTHER';
      /** @description Number of the letter of transfer */
      docNo: string;
    };
    VerifyClueDto: {
      /**
       * Format: date-time
       * @description When the act took place; now if absent
       */
      occurredAt?: string;
      /**
       * @description Required when the act is entered after its day (补录)
       * @enum {string}
       */
      lateReason?: 'paper-first' | 'system-down' | 'field-work' | 'handed-over' | 'correction';
      /** @enum {string} */
      result: 'suspect' | 'not-ours' | 'excluded' | 'lawful-body' | 'duplicate';
      /** @description What was found; sealed */
      finding: string;
      /**
       * Format: uuid
       * @description For `duplicate`: the clue that says the same
       */
      duplicateOf?: string;
    };
    SubjectView: {
      /** @enum {string} */
      kind: 'clue' | 'case' | 'organization' | 'task';
      /** Format: uuid */
      id: string;
      number: string;
      title: string;
      regionCode: string;
      regionName: string;
    };
    ActView: {
      /** @description Command that does it */
      code: string;
      zh: string;
      en: string;
      /** @description Rule that it follows from */
      rule: string;
      citeZh: string | null;
      citeEn: string | null;
    };
    ClaimView: {
      /** Format: uuid */
      account: string;
      badge: string;
      role: string;
      /** Format: date-time */
      at: string;
    };
    DocketItemView: {
      /** @description For claimWork, releaseWork, assignWork */
      id: string;
      subject: components['schemas']['SubjectView'];
      act: components['schemas']['ActView'];
      /** @description Role that it awaits */
      role: string;
      /** @description Kind of work that it is */
      queue: string;
      organ: string;
      /** @description Code of the item */
      stage: string;
      /** @description Awaits the role of the person who asks */
      mine: boolean;
      term: components['schemas']['TermView'] | null;
      claimedBy: components['schemas']['ClaimView'] | null;
      /** Format: date-time */
      since: string;
    };
    DocketCounts: {
      overdue: number;
      threeDays: number;
      twoThirds: number;
      normal: number;
      noDate: number;
      mine: number;
      all: number;
    };
    QueueCount: {
      code: string;
      zh: string;
      en: string;
      all: number;
      /** @description Of them overdue */
      overdue: number;
      /** @description Of them due within three working days */
      threeDays: number;
    };
    DocketPage: {
      items: components['schemas']['DocketItemView'][];
      next: string | null;
      /** @description Under the same filters, whatever the state */
      counts: components['schemas']['DocketCounts'];
      /** @description Every queue, in the order of the procedure */
      queues: components['schemas']['QueueCount'][];
    };
    SealedName: {
      key: string;
      sealed: string;
    };
    FileRefView: {
      /** Format: uuid */
      id: string;
      /** @description Over the original bytes, hexadecimal */
      sha256: string;
      /** @description Bytes */
      size: number;
      mediaType: string;
      name: components['schemas']['SealedName'];
    };
    SettleTaskDto: {
      /**
       * Format: date-time
       * @description When the act took place; now if absent
       */
      occurredAt?: string;
      /**
       * @description Required when the act is entered after its day (补录)
       * @enum {string}
       */
      lateReason?: 'paper-first' | 'system-down' | 'field-work' | 'handed-over' | 'correction';
      /** @enum {string} */
      outcome: 'done' | 'not-needed';
    };
    TimeOfAct: {
      /**
       * Format: date-time
       * @description When the act took place; now if absent
       */
      occurredAt?: string;
      /**
       * @description Required when the act is entered after its day (补录)
       * @enum {string}
       */
      lateReason?: 'paper-first' | 'system-down' | 'field-work' | 'handed-over' | 'correction';
    };
    AssignWorkDto: {
      /**
       * Format: date-time
       * @description When the act took place; now if absent
       */
      occurredAt?: string;
      /**
       * @description Required when the act is entered after its day (补录)
       * @enum {string}
       */
      lateReason?: 'paper-first' | 'system-down' | 'field-work' | 'handed-over' | 'correction';
      /**
       * Format: uuid
       * @description Account of whoever shall do it
       */
      accountId: string;
    };
    RegisterEndpointDto: {
      /**
       * Format: date-time
       * @description When the act took place; now if absent
       */
      occurredAt?: string;
      /**
       * @description Required when the act is entered after its day (补录)
       * @enum {string}
       */
      lateReason?: 'paper-first' | 'system-down' | 'field-work' | 'handed-over' | 'correction';
      /** @enum {string} */
      agency:
        | 'PSB'
        | 'CREDIT'
        | 'SAMR'
        | 'CAC'
        | 'TAX'
        | 'FIN'
        | 'PBC'
        | 'COMPETENT'
        | 'PARTY'
        | 'INDUSTRY'
        | 'COURT'
        | 'PROC'
        | 'CCDI'
        | 'HOTLINE'
        | 'CIVIL';
      /** @description http or https, without a user name; approved as it is by a second person */
      url: string;
      /** @description Facts of this region only */
      regionCode: string;
    };
    SecretReceipt: {
      /** Format: uuid */
      id: string;
      /** @description Revision after the act; send it as If-Match with the next one */
      revision: number;
      /** @description Pass it as ?atLeast= to read a list that holds this act */
      position: string;
      /**
       * @description Signing secret (Standard Webhooks). Shown this once: a repeat of the request does not show it again
       * @example whsec_…
       */
      secret: string;
    };
    ActivateEndpointDto: {
      /**
       * Format: date-time
       * @description When the act took place; now if absent
       */
      occurredAt?: string;
      /**
       * @description Required when the act is entered after its day (补录)
       * @enum {string}
       */
      lateReason?: 'paper-first' | 'system-down' | 'field-work' | 'handed-over' | 'correction';
    };
    SuspendEndpointDto: {
      /**
       * Format: date-time
       * @description When the act took place; now if absent
       */
      occurredAt?: string;
      /**
       * @description Required when the act is entered after its day (补录)
       * @enum {string}
       */
      lateReason?: 'paper-first' | 'system-down' | 'field-work' | 'handed-over' | 'correction';
      /** @enum {string} */
      reason: 'need-ended' | 'misuse' | 'leak-suspected' | 'maintenance' | 'entered-wrongly';
    };
    ProposeGrantDto: {
      /**
       * Format: date-time
       * @description When the act took place; now if absent
       */
      occurredAt?: string;
      /**
       * @description Required when the act is entered after its day (补录)
       * @enum {string}
       */
      lateReason?: 'paper-first' | 'system-down' | 'field-work' | 'handed-over' | 'correction';
      /** @description Public event types, e.g. shouzheng.enforcement.ban-decided.v1 */
      eventTypes: string[];
      regionCode: string;
      /** @description Rules by which the agency may know, e.g. O77-20 */
      legalBasis: string[];
    };
    ApproveGrantDto: {
      /**
       * Format: date-time
       * @description When the act took place; now if absent
       */
      occurredAt?: string;
      /**
       * @description Required when the act is entered after its day (补录)
       * @enum {string}
       */
      lateReason?: 'paper-first' | 'system-down' | 'field-work' | 'handed-over' | 'correction';
      /** Format: uuid */
      grant: string;
    };
    RevokeGrantDto: {
      /**
       * Format: date-time
       * @description When the act took place; now if absent
       */
      occurredAt?: string;
      /**
       * @description Required when the act is entered after its day (补录)
       * @enum {string}
       */
      lateReason?: 'paper-first' | 'system-down' | 'field-work' | 'handed-over' | 'correction';
      /** Format: uuid */
      grant: string;
      /** @enum {string} */
      reason: 'need-ended' | 'misuse' | 'leak-suspected' | 'maintenance' | 'entered-wrongly';
    };
    RotateSecretDto: {
      /**
       * Format: date-time
       * @description When the act took place; now if absent
       */
      occurredAt?: string;
      /**
       * @description Required when the act is entered after its day (补录)
       * @enum {string}
       */
      lateReason?: 'paper-first' | 'system-down' | 'field-work' | 'handed-over' | 'correction';
      /** @description Hours for which the old secret signs along; 24 if absent, 0 after a leak */
      overlapHours?: number;
    };
    SendTestEventDto: {
      /**
       * Format: date-time
       * @description When the act took place; now if absent
       */
      occurredAt?: string;
      /**
       * @description Required when the act is entered after its day (补录)
       * @enum {string}
       */
      lateReason?: 'paper-first' | 'system-down' | 'field-work' | 'handed-over' | 'correction';
    };
    RecoverDeliveriesDto: {
      /**
       * Format: date-time
       * @description When the act took place; now if absent
       */
      occurredAt?: string;
      /**
       * @description Required when the act is entered after its day (补录)
       * @enum {string}
       */
      lateReason?: 'paper-first' | 'system-down' | 'field-work' | 'handed-over' | 'correction';
      /**
       * @description failed: held and withdrawn deliveries; all: received ones too
       * @enum {string}
       */
      which: 'failed' | 'all';
      /**
       * Format: date-time
       * @description Deliveries that became due from then on
       */
      since?: string;
      /** @description From this sequence number of the endpoint on */
      fromSequence?: number;
    };
    RecoverableCount: {
      /** @description Deliveries that recoverDeliveries would send again */
      count: number;
    };
    ReleaseLaneDto: {
      /**
       * Format: date-time
       * @description When the act took place; now if absent
       */
      occurredAt?: string;
      /**
       * @description Required when the act is entered after its day (补录)
       * @enum {string}
       */
      lateReason?: 'paper-first' | 'system-down' | 'field-work' | 'handed-over' | 'correction';
      /**
       * Format: uuid
       * @description A held lane: laneId of its deliveries
       */
      lane: string;
      /**
       * @description Try the held delivery again, or withdraw it and go on with the next
       * @enum {string}
       */
      how: 'retry' | 'withdraw-first';
    };
    GrantView: {
      /** Format: uuid */
      grant: string;
      eventTypes: string[];
      regionCode: string;
      legalBasis: components['schemas']['CitationView'][];
      /** @enum {string} */
      status: 'proposed' | 'effective' | 'revoked';
      /** Format: date-time */
      proposedAt: string;
      /** @description Service number */
      proposedBy: string;
      /** Format: date-time */
      approvedAt: string | null;
      approvedBy: string | null;
      /** Format: date-time */
      revokedAt: string | null;
      revokeReason: string | null;
    };
    EndpointItem: {
      /** Format: uuid */
      id: string;
      /** @description Send it as If-Match */
      revision: number;
      agency: string;
      agencyZh: string;
      agencyEn: string;
      /** @description Organ in charge of it */
      organ: string;
      regionCode: string;
      regionName: string;
      url: string;
      /**
       * @description recovering: active, but not reached of late; gone: it answered 410 and waits for a person
       * @enum {string}
       */
      state: 'pending-approval' | 'active' | 'recovering' | 'paused' | 'gone';
      stopReason: string | null;
      /** @description Effective now */
      eventTypes: string[];
      grants: components['schemas']['GrantView'][];
      /** Format: date-time */
      createdAt: string;
      /** @description Service number */
      registeredBy: string;
      /** Format: date-time */
      secretIssuedAt: string;
      /**
       * Format: date-time
       * @description The old secret signs along until
       */
      secretRotatesUntil: string | null;
    };
    EndpointPage: {
      items: components['schemas']['EndpointItem'][];
      next: string | null;
    };
    DeliveryBooksView: {
      /** @description Counted apart from the deliveries themselves */
      due: number;
      delivered: number;
      pending: number;
      /** @description Waits for a person: lane held, or endpoint not active */
      held: number;
      withdrawn: number;
      balanced: boolean;
    };
    EndpointActView: {
      /** @description operationId of its route */
      command: string;
      zh: string;
      en: string;
      allowed: boolean;
      /** @description Every unmet condition; empty when allowed */
      refusals: components['schemas']['RefusalViewDto'][];
    };
    EndpointDetail: {
      /** Format: uuid */
      id: string;
      /** @description Send it as If-Match */
      revision: number;
      agency: string;
      agencyZh: string;
      agencyEn: string;
      /** @description Organ in charge of it */
      organ: string;
      regionCode: string;
      regionName: string;
      url: string;
      /**
       * @description recovering: active, but not reached of late; gone: it answered 410 and waits for a person
       * @enum {string}
       */
      state: 'pending-approval' | 'active' | 'recovering' | 'paused' | 'gone';
      stopReason: string | null;
      /** @description Effective now */
      eventTypes: string[];
      grants: components['schemas']['GrantView'][];
      /** Format: date-time */
      createdAt: string;
      /** @description Service number */
      registeredBy: string;
      /** Format: date-time */
      secretIssuedAt: string;
      /**
       * Format: date-time
       * @description The old secret signs along until
       */
      secretRotatesUntil: string | null;
      books: components['schemas']['DeliveryBooksView'];
      allowedCommands: components['schemas']['EndpointActView'][];
    };
    AttemptView: {
      number: number;
      /** Format: date-time */
      at: string;
      /**
       * @description Where it ended; http: the receiver answered
       * @enum {string}
       */
      stage: 'vetting' | 'connect' | 'tls' | 'timeout' | 'http';
      status: number | null;
      /** @description A code, never a text of the receiver */
      failure: string | null;
      durationMs: number;
      /** @description Whether the request may have reached the receiver */
      left: boolean;
      /** @enum {string|null} */
      answerKind: 'empty' | 'json' | 'text' | 'html' | 'other' | null;
      answerBytes: number | null;
    };
    SentRequest: {
      /** @description Without the signature, which is made anew for every attempt */
      headers: {
        [key: string]: string;
      };
      /** @description CloudEvents 1.0, the same bytes at every attempt */
      body: string;
    };
    DeliveryItem: {
      /**
       * Format: uuid
       * @description Also the webhook-id
       */
      id: string;
      /** Format: uuid */
      endpointId: string;
      agency: string;
      /** Format: uuid */
      laneId: string;
      /** @description What is sent in order: usually the case */
      lane: string;
      /** @description Rises by one with every event due to the endpoint */
      sequence: number;
      eventType: string;
      eventZh: string;
      eventEn: string;
      subject: string;
      /** @description Stream of the record */
      streamId: string;
      regionCode: string;
      /** Format: uuid */
      supersedes: string | null;
      replay: boolean;
      /** @enum {string} */
      state: 'pending' | 'retrying' | 'queued' | 'held' | 'gone' | 'withdrawn' | 'delivered';
      withdrawnReason: string | null;
      /** Format: date-time */
      createdAt: string;
      /** Format: date-time */
      deliveredAt: string | null;
      /** Format: date-time */
      nextAttemptAt: string | null;
      /** @description Newest first */
      attempts: components['schemas']['AttemptView'][];
      request: components['schemas']['SentRequest'];
    };
    DeliveryPage: {
      items: components['schemas']['DeliveryItem'][];
      next: string | null;
      books: components['schemas']['DeliveryBooksView'];
    };
    GrantableTo: {
      agency: string;
      /** @description A grant rests on at least one of them */
      rules: components['schemas']['CitationView'][];
      /** @description Ids for legalBasis of proposeGrant */
      ruleIds: string[];
    };
    EventTypeView: {
      /** @example shouzheng.enforcement.ban-decided.v1 */
      type: string;
      zh: string;
      en: string;
      /** Format: uri */
      schemaUrl: string;
      /**
       * @description addressee: only the agency that the act is addressed to; requested: sent by sendTestEvent
       * @enum {string}
       */
      visibility: 'granted' | 'addressee' | 'requested';
      agencies: components['schemas']['GrantableTo'][];
    };
    EventTypeList: {
      items: components['schemas']['EventTypeView'][];
    };
    LateView: {
      reason: string;
      zh: string;
      en: string;
    };
    ActorView: {
      account: string;
      role: string;
      roleZh: string;
      roleEn: string;
      badge: string;
      /** @description Region code, or code of an agency */
      organ: string;
      organName: string;
    };
    HistoryItem: {
      /** Format: uuid */
      eventId: string;
      revision: number;
      position: string;
      type: string;
      zh: string;
      en: string;
      summaryZh: string | null;
      summaryEn: string | null;
      documentNumber: string | null;
      /** @enum {string} */
      family: 'procedure' | 'evidence' | 'document' | 'term' | 'system';
      /**
       * Format: date-time
       * @description When the act took place
       */
      occurredAt: string;
      /**
       * Format: date-time
       * @description When it was entered
       */
      recordedAt: string;
      /** @description 补录: entered after its day, and why */
      late: components['schemas']['LateView'] | null;
      /** @enum {string} */
      origin: 'act' | 'import';
      actor: components['schemas']['ActorView'];
      basis: components['schemas']['CitationView'][];
      /** @description Data of the event; personal values as {masked: true} */
      data: {
        [key: string]: unknown;
      };
    };
    HistoryPage: {
      items: components['schemas']['HistoryItem'][];
      next: string | null;
    };
    ChangeView: {
      /** @example terms.triage.dueOn */
      path: string;
      /** @enum {string} */
      group: 'procedure' | 'people' | 'terms' | 'evidence' | 'documents';
      labelZh: string;
      labelEn: string;
      /** @description Null where there was nothing; personal values as {masked: true} */
      before:
        | (
            | string
            | number
            | boolean
            | {
                [key: string]: unknown;
              }
            | unknown[]
          )
        | null;
      after:
        | (
            | string
            | number
            | boolean
            | {
                [key: string]: unknown;
              }
            | unknown[]
          )
        | null;
      beforeText: string | null;
      afterText: string | null;
      /** @description The step that changed it last */
      revision: number;
      eventType: string;
    };
    DifferencesView: {
      from: number;
      to: number;
      changes: components['schemas']['ChangeView'][];
    };
    AccessOrganView: {
      code: string;
      name: string;
    };
    AccessItem: {
      /** Format: uuid */
      id: string;
      /** @example case-6f0c… */
      subject: string;
      /** @enum {string} */
      kind: 'case' | 'clue' | 'file' | 'field' | 'organization';
      /** @description Which part */
      detail: string | null;
      reason: string | null;
      /**
       * Format: date-time
       * @description The minute of the opening
       */
      at: string;
      account: string;
      person: string;
      role: string;
      badge: string;
      organ: components['schemas']['AccessOrganView'];
    };
    AccessPage: {
      items: components['schemas']['AccessItem'][];
      next: string | null;
    };
    InvalidFieldView: {
      path: string;
      reason: string;
    };
    ProblemView: {
      type: string;
      /** @description In the language of Accept-Language */
      title: string;
      status: number;
      /** @description Stable, language-free */
      code: string;
      detail?: string;
      traceId: string;
      legalBasis?: components['schemas']['CitationView'][];
      /** @description Every unmet condition */
      unmet?: components['schemas']['RefusalViewDto'][];
      errors?: components['schemas']['InvalidFieldView'][];
      actualRevision?: number;
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  getSystem: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SystemView'];
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  getLiveness: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HealthView'];
        };
      };
    };
  };
  getReadiness: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HealthView'];
        };
      };
    };
  };
  findRules: {
    parameters: {
      query?: {
        /** @description Key of an instrument, e.g. O77 */
        instrument?: string;
        /** @description Day on which the rules are in force; today if absent */
        on?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RuleList'];
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  computeDeadline: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ComputeDeadlineDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeadlineView'];
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  login: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['LoginDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TokensView'];
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  refreshTokens: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RefreshDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TokensView'];
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  logout: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  getMe: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AccountView'];
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  findDemoAccounts: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DemoAccountPage'];
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  changePassword: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ChangePasswordDto'];
      };
    };
    responses: {
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  resetPassword: {
    parameters: {
      query?: never;
      header: {
        'Idempotency-Key': string;
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ResetPasswordDto'];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description Revision after the act */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandReceipt'];
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  findAccounts: {
    parameters: {
      query?: {
        /** @description Items a page, 50 if absent */
        limit?: number;
        /** @description Cursor: `next` of the page before */
        after?: string;
        /** @description Position of one’s own write: the answer holds it, or is 503 after a short wait */
        atLeast?: string;
        organ?: string;
        role?:
          | 'clue-clerk'
          | 'officer'
          | 'section-head'
          | 'organ-head'
          | 'legal-reviewer'
          | 'hearing-chair'
          | 'evidence-keeper'
          | 'registration-clerk'
          | 'registration-approver'
          | 'rating-officer'
          | 'spot-checker'
          | 'credit-officer'
          | 'competent-unit'
          | 'partner-engineer'
          | 'exchange-officer'
          | 'auditor'
          | 'system-admin'
          | 'security-admin'
          | 'audit-admin';
        status?: 'active' | 'closed';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AccountPage'];
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  openAccount: {
    parameters: {
      query?: never;
      header: {
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OpenAccountDto'];
      };
    };
    responses: {
      201: {
        headers: {
          /** @description Revision after the act */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandReceipt'];
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  issueCertificate: {
    parameters: {
      query?: never;
      header: {
        'Idempotency-Key': string;
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['IssueCertificateDto'];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description Revision after the act */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandReceipt'];
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  endCertificate: {
    parameters: {
      query?: never;
      header: {
        'Idempotency-Key': string;
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EndCertificateDto'];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description Revision after the act */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandReceipt'];
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  closeAccount: {
    parameters: {
      query?: never;
      header: {
        'Idempotency-Key': string;
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CloseAccountDto'];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description Revision after the act */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandReceipt'];
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  findOrganizations: {
    parameters: {
      query?: {
        /** @description Items a page, 50 if absent */
        limit?: number;
        /** @description Cursor: `next` of the page before */
        after?: string;
        /** @description Position of one’s own write: the answer holds it, or is 503 after a short wait */
        atLeast?: string;
        /** @description Part of a name, from one character, or a whole credit code */
        q?: string;
        /** @description Region of the registrar, or the first digits of it: 5118 is the city with its counties */
        region?: string;
        type?: 'SG' | 'PNE' | 'FND' | 'unknown';
        /** @description Headline */
        status?:
          | 'Deregistered'
          | 'RevokedPendingExit'
          | 'Liquidating'
          | 'AbnormalListed'
          | 'RectificationOverdue'
          | 'Rectifying'
          | 'Warned'
          | 'Rectified'
          | 'Rated'
          | 'Registered'
          | 'Applied'
          | 'Refused'
          | 'Incubated'
          | 'Unconfirmed';
        /** @description Rating by an organ of this city, in force */
        grade?: '1A' | '2A' | '3A' | '4A' | '5A';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OrganizationPage'];
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  admitToIncubator: {
    parameters: {
      query?: never;
      header: {
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AdmitToIncubatorDto'];
      };
    };
    responses: {
      201: {
        headers: {
          /** @description Revision after the act */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandReceipt'];
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  applyRegistration: {
    parameters: {
      query?: never;
      header: {
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ApplyRegistrationDto'];
      };
    };
    responses: {
      201: {
        headers: {
          /** @description Revision after the act */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandReceipt'];
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  approveRegistration: {
    parameters: {
      query?: never;
      header: {
        'Idempotency-Key': string;
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ApproveRegistrationDto'];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description Revision after the act */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandReceipt'];
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  refuseRegistration: {
    parameters: {
      query?: never;
      header: {
        'Idempotency-Key': string;
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RefuseRegistrationDto'];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description Revision after the act */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandReceipt'];
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  getOrganization: {
    parameters: {
      query?: {
        /** @description State after this revision */
        rev?: number;
        /** @description What had been recorded by then */
        asOf?: string;
        /** @description What had happened by then, whenever it was recorded */
        validAt?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OrganizationView'];
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  getOrganizationTexts: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OrganizationTexts'];
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  awardRating: {
    parameters: {
      query?: never;
      header: {
        'Idempotency-Key': string;
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AwardRatingDto'];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description Revision after the act */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandReceipt'];
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  orderRectification: {
    parameters: {
      query?: never;
      header: {
        'Idempotency-Key': string;
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OrderRectificationDto'];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description Revision after the act */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandReceipt'];
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  submitRectification: {
    parameters: {
      query?: never;
      header: {
        'Idempotency-Key': string;
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SubmitRectificationDto'];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description Revision after the act */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandReceipt'];
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  verifyRectification: {
    parameters: {
      query?: never;
      header: {
        'Idempotency-Key': string;
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['VerifyRectificationDto'];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description Revision after the act */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandReceipt'];
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  recordWarning: {
    parameters: {
      query?: never;
      header: {
        'Idempotency-Key': string;
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordWarningDto'];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description Revision after the act */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandReceipt'];
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  listAbnormal: {
    parameters: {
      query?: never;
      header: {
        'Idempotency-Key': string;
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ListAbnormalDto'];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description Revision after the act */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandReceipt'];
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  startLiquidation: {
    parameters: {
      query?: never;
      header: {
        'Idempotency-Key': string;
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['StartLiquidationDto'];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description Revision after the act */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandReceipt'];
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  deregister: {
    parameters: {
      query?: never;
      header: {
        'Idempotency-Key': string;
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DeregisterDto'];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description Revision after the act */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandReceipt'];
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  proposeOrganizationCorrection: {
    parameters: {
      query?: never;
      header: {
        'Idempotency-Key': string;
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ProposeOrganizationCorrectionDto'];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description Revision after the act */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandReceipt'];
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  approveOrganizationCorrection: {
    parameters: {
      query?: never;
      header: {
        'Idempotency-Key': string;
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ApproveOrganizationCorrectionDto'];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description Revision after the act */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandReceipt'];
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  findListEntries: {
    parameters: {
      query?: {
        /** @description Items a page, 50 if absent */
        limit?: number;
        /** @description Cursor: `next` of the page before */
        after?: string;
        /** @description Position of one’s own write: the answer holds it, or is 503 after a short wait */
        atLeast?: string;
        /** @description Part of a name, from one character */
        name?: string;
        kind?: 'suspected' | 'banned' | 'website-closed' | 'dissuaded';
        /** @description Part of the issuer’s name */
        issuer?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListEntryPage'];
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  recordListRemoval: {
    parameters: {
      query?: never;
      header: {
        'Idempotency-Key': string;
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordListRemovalDto'];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description Revision after the act */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandReceipt'];
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  findUnmatchedFacts: {
    parameters: {
      query?: {
        /** @description Items a page, 50 if absent */
        limit?: number;
        /** @description Cursor: `next` of the page before */
        after?: string;
        /** @description Position of one’s own write: the answer holds it, or is 503 after a short wait */
        atLeast?: string;
        /** @description Part of the organization’s name, from one character */
        name?: string;
        kind?: 'rating' | 'penalty' | 'inspection';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['UnmatchedFactPage'];
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  matchFact: {
    parameters: {
      query?: never;
      header: {
        'Idempotency-Key': string;
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['MatchFactDto'];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description Revision after the act */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandReceipt'];
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  dismissFact: {
    parameters: {
      query?: never;
      header: {
        'Idempotency-Key': string;
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DismissFactDto'];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description Revision after the act */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandReceipt'];
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  screenName: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ScreenNameDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['NameScreeningView'];
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  findRegions: {
    parameters: {
      query?: {
        /** @description Only what lies in it; the whole tree of the city if absent */
        within?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RegionList'];
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  findImports: {
    parameters: {
      query?: {
        /** @description Items a page, 50 if absent */
        limit?: number;
        /** @description Cursor: `next` of the page before */
        after?: string;
        /** @description Position of one’s own write: the answer holds it, or is 503 after a short wait */
        atLeast?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ImportPage'];
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  importRecords: {
    parameters: {
      query: {
        /** @description What the rows are */
        kind: 'organizations' | 'list-entries' | 'ratings' | 'penalties' | 'inspections';
        /** @description true: report only, nothing is recorded */
        dryRun?: 'true' | 'false';
      };
      header: {
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'text/csv': string;
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': string;
        'application/vnd.ms-excel': string;
      };
    };
    responses: {
      202: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ImportReceipt'];
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  getImport: {
    parameters: {
      query?: {
        /** @description Items a page, 50 if absent */
        limit?: number;
        /** @description Cursor: `next` of the page before */
        after?: string;
        /** @description Position of one’s own write: the answer holds it, or is 503 after a short wait */
        atLeast?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ImportWithProblems'];
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  findCases: {
    parameters: {
      query?: {
        /** @description Items a page, 50 if absent */
        limit?: number;
        /** @description Cursor: `next` of the page before */
        after?: string;
        /** @description Position of one’s own write: the answer holds it, or is 503 after a short wait */
        atLeast?: string;
        stage?: 'filed' | 'investigating' | 'reported' | 'banned' | 'disposed' | 'closed' | 'archived';
        organ?: string;
        /** @description Part of the name or the number */
        text?: string;
        /** @description The same as `text` */
        q?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CasePage'];
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  fileCase: {
    parameters: {
      query?: never;
      header: {
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['FileCaseDto'];
      };
    };
    responses: {
      201: {
        headers: {
          /** @description Revision after the act */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandReceipt'];
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  getCase: {
    parameters: {
      query?: {
        /** @description State after this revision */
        rev?: number;
        /** @description What had been recorded by then */
        asOf?: string;
        /** @description What had happened by then, whenever it was recorded */
        validAt?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CaseView'];
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  openField: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OpenFieldDto'];
      };
    };
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OpenedField'];
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  announceBan: {
    parameters: {
      query?: never;
      header: {
        'Idempotency-Key': string;
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AnnounceBanDto'];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description Revision after the act */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandReceipt'];
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  assignOfficers: {
    parameters: {
      query?: never;
      header: {
        'Idempotency-Key': string;
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AssignOfficersDto'];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description Revision after the act */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandReceipt'];
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  closeCase: {
    parameters: {
      query?: never;
      header: {
        'Idempotency-Key': string;
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CloseCaseDto'];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description Revision after the act */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandReceipt'];
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  archiveCase: {
    parameters: {
      query?: never;
      header: {
        'Idempotency-Key': string;
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ArchiveCaseDto'];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description Revision after the act */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandReceipt'];
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  closeInvestigation: {
    parameters: {
      query?: never;
      header: {
        'Idempotency-Key': string;
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CloseInvestigationDto'];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description Revision after the act */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandReceipt'];
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  collectSeals: {
    parameters: {
      query?: never;
      header: {
        'Idempotency-Key': string;
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CollectSealsDto'];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description Revision after the act */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandReceipt'];
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  concludeNotIllegal: {
    parameters: {
      query?: never;
      header: {
        'Idempotency-Key': string;
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ConcludeNotIllegalDto'];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description Revision after the act */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandReceipt'];
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  proposeCorrection: {
    parameters: {
      query?: never;
      header: {
        'Idempotency-Key': string;
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ProposeCorrectionDto'];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description Revision after the act */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandReceipt'];
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  approveCorrection: {
    parameters: {
      query?: never;
      header: {
        'Idempotency-Key': string;
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ApproveCorrectionDto'];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description Revision after the act */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandReceipt'];
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  proposeBan: {
    parameters: {
      query?: never;
      header: {
        'Idempotency-Key': string;
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ProposeBanDto'];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description Revision after the act */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandReceipt'];
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  decideBan: {
    parameters: {
      query?: never;
      header: {
        'Idempotency-Key': string;
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DecideBanDto'];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description Revision after the act */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandReceipt'];
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  decideRecusal: {
    parameters: {
      query?: never;
      header: {
        'Idempotency-Key': string;
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DecideRecusalDto'];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description Revision after the act */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandReceipt'];
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  dissuade: {
    parameters: {
      query?: never;
      header: {
        'Idempotency-Key': string;
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DissuadeDto'];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description Revision after the act */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandReceipt'];
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  recordSelfDissolution: {
    parameters: {
      query?: never;
      header: {
        'Idempotency-Key': string;
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordSelfDissolutionDto'];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description Revision after the act */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandReceipt'];
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  recordRevisit: {
    parameters: {
      query?: never;
      header: {
        'Idempotency-Key': string;
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordRevisitDto'];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description Revision after the act */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandReceipt'];
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  fixElectronicData: {
    parameters: {
      query?: never;
      header: {
        'Idempotency-Key': string;
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['FixElectronicDataDto'];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description Revision after the act */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandReceipt'];
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  guideToRegister: {
    parameters: {
      query?: never;
      header: {
        'Idempotency-Key': string;
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['GuideToRegisterDto'];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description Revision after the act */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandReceipt'];
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  hearParty: {
    parameters: {
      query?: never;
      header: {
        'Idempotency-Key': string;
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['HearPartyDto'];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description Revision after the act */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandReceipt'];
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  recordSiteInspection: {
    parameters: {
      query?: never;
      header: {
        'Idempotency-Key': string;
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordSiteInspectionDto'];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description Revision after the act */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandReceipt'];
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  proposeEvidencePreservation: {
    parameters: {
      query?: never;
      header: {
        'Idempotency-Key': string;
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ProposeEvidencePreservationDto'];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description Revision after the act */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandReceipt'];
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  registerEvidencePreservation: {
    parameters: {
      query?: never;
      header: {
        'Idempotency-Key': string;
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RegisterEvidencePreservationDto'];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description Revision after the act */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandReceipt'];
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  decideEvidencePreservation: {
    parameters: {
      query?: never;
      header: {
        'Idempotency-Key': string;
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DecideEvidencePreservationDto'];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description Revision after the act */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandReceipt'];
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  recordInquiry: {
    parameters: {
      query?: never;
      header: {
        'Idempotency-Key': string;
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecordInquiryDto'];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description Revision after the act */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandReceipt'];
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  requestLegalReview: {
    parameters: {
      query?: never;
      header: {
        'Idempotency-Key': string;
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RequestLegalReviewDto'];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description Revision after the act */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandReceipt'];
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  passLegalReview: {
    parameters: {
      query?: never;
      header: {
        'Idempotency-Key': string;
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['PassLegalReviewDto'];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description Revision after the act */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandReceipt'];
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  returnLegalReview: {
    parameters: {
      query?: never;
      header: {
        'Idempotency-Key': string;
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReturnLegalReviewDto'];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description Revision after the act */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandReceipt'];
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  revokeOwnDecision: {
    parameters: {
      query?: never;
      header: {
        'Idempotency-Key': string;
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RevokeOwnDecisionDto'];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description Revision after the act */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandReceipt'];
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  transferCase: {
    parameters: {
      query?: never;
      header: {
        'Idempotency-Key': string;
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TransferCaseDto'];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description Revision after the act */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandReceipt'];
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  referToPolice: {
    parameters: {
      query?: never;
      header: {
        'Idempotency-Key': string;
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReferToPoliceDto'];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description Revision after the act */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandReceipt'];
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  findClues: {
    parameters: {
      query?: {
        /** @description Items a page, 50 if absent */
        limit?: number;
        /** @description Cursor: `next` of the page before */
        after?: string;
        /** @description Position of one’s own write: the answer holds it, or is 503 after a short wait */
        atLeast?: string;
        status?: 'received' | 'verified' | 'proposed' | 'transferred' | 'filed' | 'rejected';
        /** @description Region code: the place of the act lies in it */
        region?: string;
        /** @description Part of the name or the number */
        text?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CluePage'];
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  registerClue: {
    parameters: {
      query?: never;
      header: {
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RegisterClueDto'];
      };
    };
    responses: {
      201: {
        headers: {
          /** @description Revision after the act */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandReceipt'];
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  getClue: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ClueView'];
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  escalateJurisdiction: {
    parameters: {
      query?: never;
      header: {
        'Idempotency-Key': string;
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['EscalateJurisdictionDto'];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description Revision after the act */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandReceipt'];
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  designateJurisdiction: {
    parameters: {
      query?: never;
      header: {
        'Idempotency-Key': string;
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['DesignateJurisdictionDto'];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description Revision after the act */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandReceipt'];
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  judgeMatch: {
    parameters: {
      query?: never;
      header: {
        'Idempotency-Key': string;
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['JudgeMatchDto'];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description Revision after the act */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandReceipt'];
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  requestReporterOpening: {
    parameters: {
      query?: never;
      header: {
        'Idempotency-Key': string;
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RequestReporterOpeningDto'];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description Revision after the act */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandReceipt'];
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  approveReporterOpening: {
    parameters: {
      query?: never;
      header: {
        'Idempotency-Key': string;
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OfOpeningDto'];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description Revision after the act */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandReceipt'];
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  openReporterIdentity: {
    parameters: {
      query?: never;
      header: {
        'Idempotency-Key': string;
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OfOpeningDto'];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description Revision after the act */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandReceipt'];
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  proposeFiling: {
    parameters: {
      query?: never;
      header: {
        'Idempotency-Key': string;
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ProposeFilingDto'];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description Revision after the act */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandReceipt'];
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  transferClue: {
    parameters: {
      query?: never;
      header: {
        'Idempotency-Key': string;
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TransferClueDto'];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description Revision after the act */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandReceipt'];
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  verifyClue: {
    parameters: {
      query?: never;
      header: {
        'Idempotency-Key': string;
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['VerifyClueDto'];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description Revision after the act */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandReceipt'];
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  getDocket: {
    parameters: {
      query?: {
        /** @description Items a page, 50 if absent */
        limit?: number;
        /** @description Cursor: `next` of the page before */
        after?: string;
        /** @description Position of one’s own write: the answer holds it, or is 503 after a short wait */
        atLeast?: string;
        /** @description Role that the item awaits; `mine` = one’s own */
        role?: string;
        /** @description Kind of work */
        queue?:
          | 'clue-triage'
          | 'filing-approval'
          | 'investigation'
          | 'evidence-terms'
          | 'legal-review'
          | 'decision'
          | 'publication'
          | 'execution'
          | 'dissuasion'
          | 'closing'
          | 'registration'
          | 'rectification'
          | 'records'
          | 'tasks';
        state?: 'overdue' | 'three-days' | 'two-thirds' | 'normal' | 'no-date';
        /** @description Region code: the place lies in it */
        region?: string;
        /** @description Part of the name or the number */
        text?: string;
        /** @description The same as `text` */
        q?: string;
        claim?: 'claimed' | 'unclaimed' | 'own';
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DocketPage'];
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  uploadFile: {
    parameters: {
      query: {
        /** @description Case that the file belongs to */
        caseId?: string;
        /** @description Or the clue */
        clueId?: string;
        /** @description Name of the file; sealed */
        name: string;
        /** @description e.g. image/jpeg */
        mediaType: string;
      };
      header: {
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/octet-stream': string;
      };
    };
    responses: {
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FileRefView'];
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  openFile: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/octet-stream': string;
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  settleTask: {
    parameters: {
      query?: never;
      header: {
        'Idempotency-Key': string;
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SettleTaskDto'];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description Revision after the act */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandReceipt'];
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  claimWork: {
    parameters: {
      query?: never;
      header: {
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TimeOfAct'];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description Revision after the act */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandReceipt'];
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  releaseWork: {
    parameters: {
      query?: never;
      header: {
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TimeOfAct'];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description Revision after the act */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandReceipt'];
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  assignWork: {
    parameters: {
      query?: never;
      header: {
        'Idempotency-Key': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AssignWorkDto'];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description Revision after the act */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandReceipt'];
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  findEndpoints: {
    parameters: {
      query?: {
        /** @description Items a page, 50 if absent */
        limit?: number;
        /** @description Cursor: `next` of the page before */
        after?: string;
        /** @description Position of one’s own write: the answer holds it, or is 503 after a short wait */
        atLeast?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EndpointPage'];
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  registerEndpoint: {
    parameters: {
      query?: never;
      header: {
        'Idempotency-Key': string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RegisterEndpointDto'];
      };
    };
    responses: {
      201: {
        headers: {
          /** @description Revision after the act */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SecretReceipt'];
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  activateEndpoint: {
    parameters: {
      query?: never;
      header: {
        'Idempotency-Key': string;
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ActivateEndpointDto'];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description Revision after the act */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandReceipt'];
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  suspendEndpoint: {
    parameters: {
      query?: never;
      header: {
        'Idempotency-Key': string;
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SuspendEndpointDto'];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description Revision after the act */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandReceipt'];
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  proposeGrant: {
    parameters: {
      query?: never;
      header: {
        'Idempotency-Key': string;
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ProposeGrantDto'];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description Revision after the act */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandReceipt'];
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  approveGrant: {
    parameters: {
      query?: never;
      header: {
        'Idempotency-Key': string;
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ApproveGrantDto'];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description Revision after the act */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandReceipt'];
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  revokeGrant: {
    parameters: {
      query?: never;
      header: {
        'Idempotency-Key': string;
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RevokeGrantDto'];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description Revision after the act */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandReceipt'];
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  rotateSecret: {
    parameters: {
      query?: never;
      header: {
        'Idempotency-Key': string;
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RotateSecretDto'];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description Revision after the act */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SecretReceipt'];
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  sendTestEvent: {
    parameters: {
      query?: never;
      header: {
        'Idempotency-Key': string;
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SendTestEventDto'];
      };
    };
    responses: {
      202: {
        headers: {
          /** @description Revision after the act */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandReceipt'];
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  recoverDeliveries: {
    parameters: {
      query?: never;
      header: {
        'Idempotency-Key': string;
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RecoverDeliveriesDto'];
      };
    };
    responses: {
      202: {
        headers: {
          /** @description Revision after the act */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandReceipt'];
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  countRecoverable: {
    parameters: {
      query: {
        /** @description failed: held and withdrawn deliveries; all: received ones too */
        which: 'failed' | 'all';
        /** @description Deliveries that became due from then on */
        since?: string;
        fromSequence?: number;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RecoverableCount'];
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  releaseLane: {
    parameters: {
      query?: never;
      header: {
        'Idempotency-Key': string;
        'If-Match': string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReleaseLaneDto'];
      };
    };
    responses: {
      200: {
        headers: {
          /** @description Revision after the act */
          ETag?: string;
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['CommandReceipt'];
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      428: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  getEndpoint: {
    parameters: {
      query?: {
        /** @description Position of one’s own write */
        atLeast?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EndpointDetail'];
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  findDeliveries: {
    parameters: {
      query?: {
        /** @description Items a page, 50 if absent */
        limit?: number;
        /** @description Cursor: `next` of the page before */
        after?: string;
        /** @description Position of one’s own write: the answer holds it, or is 503 after a short wait */
        atLeast?: string;
        endpoint?: string;
        state?: 'pending' | 'retrying' | 'queued' | 'held' | 'gone' | 'withdrawn' | 'delivered';
        /** @description Stream of the record, e.g. case-<uuid>, or its number */
        case?: string;
        eventType?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeliveryPage'];
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  getDelivery: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeliveryItem'];
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  getDeliveryBooks: {
    parameters: {
      query?: {
        /** @description One endpoint; all that one sees if absent */
        endpoint?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeliveryBooksView'];
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  findEventTypes: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EventTypeList'];
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  getEventSchema: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        file: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': {
            [key: string]: unknown;
          };
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  getCaseHistory: {
    parameters: {
      query?: {
        /** @description Items a page, 50 if absent */
        limit?: number;
        /** @description Cursor: `next` of the page before */
        after?: string;
        /** @description Position of one’s own write: the answer holds it, or is 503 after a short wait */
        atLeast?: string;
        /** @description Newest first if absent */
        order?: 'newest' | 'oldest';
        /** @description What had been recorded by then */
        asOf?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HistoryPage'];
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  getClueHistory: {
    parameters: {
      query?: {
        /** @description Items a page, 50 if absent */
        limit?: number;
        /** @description Cursor: `next` of the page before */
        after?: string;
        /** @description Position of one’s own write: the answer holds it, or is 503 after a short wait */
        atLeast?: string;
        /** @description Newest first if absent */
        order?: 'newest' | 'oldest';
        /** @description What had been recorded by then */
        asOf?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HistoryPage'];
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  getOrganizationHistory: {
    parameters: {
      query?: {
        /** @description Items a page, 50 if absent */
        limit?: number;
        /** @description Cursor: `next` of the page before */
        after?: string;
        /** @description Position of one’s own write: the answer holds it, or is 503 after a short wait */
        atLeast?: string;
        /** @description Newest first if absent */
        order?: 'newest' | 'oldest';
        /** @description What had been recorded by then */
        asOf?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HistoryPage'];
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  getListEntryHistory: {
    parameters: {
      query?: {
        /** @description Items a page, 50 if absent */
        limit?: number;
        /** @description Cursor: `next` of the page before */
        after?: string;
        /** @description Position of one’s own write: the answer holds it, or is 503 after a short wait */
        atLeast?: string;
        /** @description Newest first if absent */
        order?: 'newest' | 'oldest';
        /** @description What had been recorded by then */
        asOf?: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['HistoryPage'];
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  compareStates: {
    parameters: {
      query: {
        /** @description Earlier revision */
        from: number;
        /** @description Later revision */
        to: number;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DifferencesView'];
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  compareOrganizationStates: {
    parameters: {
      query: {
        /** @description Earlier revision */
        from: number;
        /** @description Later revision */
        to: number;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DifferencesView'];
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
  findAccesses: {
    parameters: {
      query?: {
        /** @description Items a page, 50 if absent */
        limit?: number;
        /** @description Cursor: `next` of the page before */
        after?: string;
        /** @description Position of one’s own write: the answer holds it, or is 503 after a short wait */
        atLeast?: string;
        /** @description What was opened, e.g. case-<id> */
        subject?: string;
        person?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AccessPage'];
        };
      };
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/problem+json': components['schemas']['ProblemView'];
        };
      };
    };
  };
}
